namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>DaemonSetUpdateStrategy</c> as outputs.</summary>
[OutputType]
public sealed class DaemonSetUpdateStrategy
{
    public readonly RollingUpdateDaemonSet RollingUpdate;
    public readonly string Type;

    [OutputConstructor]
    private DaemonSetUpdateStrategy(
        RollingUpdateDaemonSet rollingUpdate,
        string type)
    {
        RollingUpdate = rollingUpdate;
        Type = type;
    }
}
