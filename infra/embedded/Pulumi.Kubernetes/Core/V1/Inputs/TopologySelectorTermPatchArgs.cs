namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TopologySelectorTerm</c> as inputs, each of which may be left out.</summary>
public class TopologySelectorTermPatchArgs : ResourceArgs
{
    [Input("matchLabelExpressions")]
    private InputList<TopologySelectorLabelRequirementPatchArgs>? _matchLabelExpressions;

    public InputList<TopologySelectorLabelRequirementPatchArgs> MatchLabelExpressions
    {
        get => _matchLabelExpressions ??= [];
        set => _matchLabelExpressions = value;
    }

    /// <summary>Without values.</summary>
    public static new TopologySelectorTermPatchArgs Empty => new();
}
