namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSelectorTerm</c> as inputs.</summary>
public class NodeSelectorTermArgs : ResourceArgs
{
    [Input("matchExpressions")]
    private InputList<NodeSelectorRequirementArgs>? _matchExpressions;

    public InputList<NodeSelectorRequirementArgs> MatchExpressions
    {
        get => _matchExpressions ??= [];
        set => _matchExpressions = value;
    }

    [Input("matchFields")]
    private InputList<NodeSelectorRequirementArgs>? _matchFields;

    public InputList<NodeSelectorRequirementArgs> MatchFields
    {
        get => _matchFields ??= [];
        set => _matchFields = value;
    }

    /// <summary>Without values.</summary>
    public static new NodeSelectorTermArgs Empty => new();
}
