using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>PodFailurePolicyOnExitCodesRequirement</c> as outputs.</summary>
[OutputType]
public sealed class PodFailurePolicyOnExitCodesRequirement
{
    public readonly string ContainerName;
    public readonly string Operator;
    public readonly ImmutableArray<int> Values;

    [OutputConstructor]
    private PodFailurePolicyOnExitCodesRequirement(
        string containerName,
        string @operator,
        ImmutableArray<int> values)
    {
        ContainerName = containerName;
        Operator = @operator;
        Values = values;
    }
}
