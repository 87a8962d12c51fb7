using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Node.V1;

/// <summary>The fields of Kubernetes' <c>Scheduling</c> as outputs.</summary>
[OutputType]
public sealed class Scheduling
{
    public readonly ImmutableDictionary<string, string> NodeSelector;
    public readonly ImmutableArray<Core.V1.Toleration> Tolerations;

    [OutputConstructor]
    private Scheduling(
        ImmutableDictionary<string, string> nodeSelector,
        ImmutableArray<Core.V1.Toleration> tolerations)
    {
        NodeSelector = nodeSelector;
        Tolerations = tolerations;
    }
}
