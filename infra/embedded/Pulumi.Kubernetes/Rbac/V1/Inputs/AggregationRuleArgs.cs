namespace Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

/// <summary>The fields of Kubernetes' <c>AggregationRule</c> as inputs.</summary>
public class AggregationRuleArgs : ResourceArgs
{
    [Input("clusterRoleSelectors")]
    private InputList<Meta.V1.LabelSelectorArgs>? _clusterRoleSelectors;

    public InputList<Meta.V1.LabelSelectorArgs> ClusterRoleSelectors
    {
        get => _clusterRoleSelectors ??= [];
        set => _clusterRoleSelectors = value;
    }

    /// <summary>Without values.</summary>
    public static new AggregationRuleArgs Empty => new();
}
