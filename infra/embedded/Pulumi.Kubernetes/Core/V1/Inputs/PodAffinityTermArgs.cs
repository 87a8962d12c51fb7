namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodAffinityTerm</c> as inputs.</summary>
public class PodAffinityTermArgs : ResourceArgs
{
    [Input("labelSelector")]
    public Input<Meta.V1.LabelSelectorArgs>? LabelSelector { get; set; }

    [Input("matchLabelKeys")]
    private InputList<string>? _matchLabelKeys;

    public InputList<string> MatchLabelKeys
    {
        get => _matchLabelKeys ??= [];
        set => _matchLabelKeys = value;
    }

    [Input("mismatchLabelKeys")]
    private InputList<string>? _mismatchLabelKeys;

    public InputList<string> MismatchLabelKeys
    {
        get => _mismatchLabelKeys ??= [];
        set => _mismatchLabelKeys = value;
    }

    [Input("namespaceSelector")]
    public Input<Meta.V1.LabelSelectorArgs>? NamespaceSelector { get; set; }

    [Input("namespaces")]
    private InputList<string>? _namespaces;

    public InputList<string> Namespaces
    {
        get => _namespaces ??= [];
        set => _namespaces = value;
    }

    [Input("topologyKey", required: true)]
    public Input<string> TopologyKey { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new PodAffinityTermArgs Empty => new();
}
