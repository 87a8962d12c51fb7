using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSelector</c> as outputs.</summary>
[OutputType]
public sealed class NodeSelector
{
    public readonly ImmutableArray<NodeSelectorTerm> NodeSelectorTerms;

    [OutputConstructor]
    private NodeSelector(
        ImmutableArray<NodeSelectorTerm> nodeSelectorTerms)
    {
        NodeSelectorTerms = nodeSelectorTerms;
    }
}
