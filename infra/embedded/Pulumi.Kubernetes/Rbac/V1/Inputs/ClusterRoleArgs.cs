namespace Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Rbac.V1.ClusterRole"/>.</summary>
public class ClusterRoleArgs : ResourceArgs
{
    [Input("aggregationRule")]
    public Input<AggregationRuleArgs>? AggregationRule { get; set; }

    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("rules")]
    private InputList<PolicyRuleArgs>? _rules;

    public InputList<PolicyRuleArgs> Rules
    {
        get => _rules ??= [];
        set => _rules = value;
    }

    /// <summary>Without values.</summary>
    public static new ClusterRoleArgs Empty => new();
}
