using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodAffinityTerm</c> as outputs.</summary>
[OutputType]
public sealed class PodAffinityTerm
{
    public readonly Meta.V1.LabelSelector LabelSelector;
    public readonly ImmutableArray<string> MatchLabelKeys;
    public readonly ImmutableArray<string> MismatchLabelKeys;
    public readonly Meta.V1.LabelSelector NamespaceSelector;
    public readonly ImmutableArray<string> Namespaces;
    public readonly string TopologyKey;

    [OutputConstructor]
    private PodAffinityTerm(
        Meta.V1.LabelSelector labelSelector,
        ImmutableArray<string> matchLabelKeys,
        ImmutableArray<string> mismatchLabelKeys,
        Meta.V1.LabelSelector namespaceSelector,
        ImmutableArray<string> namespaces,
        string topologyKey)
    {
        LabelSelector = labelSelector;
        MatchLabelKeys = matchLabelKeys;
        MismatchLabelKeys = mismatchLabelKeys;
        NamespaceSelector = namespaceSelector;
        Namespaces = namespaces;
        TopologyKey = topologyKey;
    }
}
