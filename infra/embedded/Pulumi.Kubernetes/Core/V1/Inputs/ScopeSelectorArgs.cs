namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ScopeSelector</c> as inputs.</summary>
public class ScopeSelectorArgs : ResourceArgs
{
    [Input("matchExpressions")]
    private InputList<ScopedResourceSelectorRequirementArgs>? _matchExpressions;

    public InputList<ScopedResourceSelectorRequirementArgs> MatchExpressions
    {
        get => _matchExpressions ??= [];
        set => _matchExpressions = value;
    }

    /// <summary>Without values.</summary>
    public static new ScopeSelectorArgs Empty => new();
}
