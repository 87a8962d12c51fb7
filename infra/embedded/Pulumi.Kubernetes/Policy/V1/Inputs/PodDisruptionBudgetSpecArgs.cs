namespace Pulumi.Kubernetes.Types.Inputs.Policy.V1;

/// <summary>The fields of Kubernetes' <c>PodDisruptionBudgetSpec</c> as inputs.</summary>
public class PodDisruptionBudgetSpecArgs : ResourceArgs
{
    [Input("maxUnavailable")]
    public InputUnion<int, string>? MaxUnavailable { get; set; }

    [Input("minAvailable")]
    public InputUnion<int, string>? MinAvailable { get; set; }

    [Input("selector")]
    public Input<Meta.V1.LabelSelectorArgs>? Selector { get; set; }

    [Input("unhealthyPodEvictionPolicy")]
    public Input<string>? UnhealthyPodEvictionPolicy { get; set; }

    /// <summary>Without values.</summary>
    public static new PodDisruptionBudgetSpecArgs Empty => new();
}
