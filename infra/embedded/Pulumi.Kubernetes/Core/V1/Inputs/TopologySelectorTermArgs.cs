namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TopologySelectorTerm</c> as inputs.</summary>
public class TopologySelectorTermArgs : ResourceArgs
{
    [Input("matchLabelExpressions")]
    private InputList<TopologySelectorLabelRequirementArgs>? _matchLabelExpressions;

    public InputList<TopologySelectorLabelRequirementArgs> MatchLabelExpressions
    {
        get => _matchLabelExpressions ??= [];
        set => _matchLabelExpressions = value;
    }

    /// <summary>Without values.</summary>
    public static new TopologySelectorTermArgs Empty => new();
}
