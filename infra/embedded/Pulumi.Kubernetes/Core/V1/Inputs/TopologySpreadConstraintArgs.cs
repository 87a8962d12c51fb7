namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TopologySpreadConstraint</c> as inputs.</summary>
public class TopologySpreadConstraintArgs : ResourceArgs
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

    [Input("maxSkew", required: true)]
    public Input<int> MaxSkew { get; set; } = null!;

    [Input("minDomains")]
    public Input<int>? MinDomains { get; set; }

    [Input("nodeAffinityPolicy")]
    public Input<string>? NodeAffinityPolicy { get; set; }

    [Input("nodeTaintsPolicy")]
    public Input<string>? NodeTaintsPolicy { get; set; }

    [Input("topologyKey", required: true)]
    public Input<string> TopologyKey { get; set; } = null!;

    [Input("whenUnsatisfiable", required: true)]
    public Input<string> WhenUnsatisfiable { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new TopologySpreadConstraintArgs Empty => new();
}
