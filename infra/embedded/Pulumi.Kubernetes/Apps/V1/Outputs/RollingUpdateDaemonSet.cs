namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>RollingUpdateDaemonSet</c> as outputs.</summary>
[OutputType]
public sealed class RollingUpdateDaemonSet
{
    public readonly Union<int, string> MaxSurge;
    public readonly Union<int, string> MaxUnavailable;

    [OutputConstructor]
    private RollingUpdateDaemonSet(
        Union<int, string> maxSurge,
        Union<int, string> maxUnavailable)
    {
        MaxSurge = maxSurge;
        MaxUnavailable = maxUnavailable;
    }
}
