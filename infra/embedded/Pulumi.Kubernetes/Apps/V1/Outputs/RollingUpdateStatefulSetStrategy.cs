namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>RollingUpdateStatefulSetStrategy</c> as outputs.</summary>
[OutputType]
public sealed class RollingUpdateStatefulSetStrategy
{
    public readonly Union<int, string> MaxUnavailable;
    public readonly int Partition;

    [OutputConstructor]
    private RollingUpdateStatefulSetStrategy(
        Union<int, string> maxUnavailable,
        int partition)
    {
        MaxUnavailable = maxUnavailable;
        Partition = partition;
    }
}
