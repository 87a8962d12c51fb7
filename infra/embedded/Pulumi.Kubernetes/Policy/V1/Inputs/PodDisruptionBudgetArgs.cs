namespace Pulumi.Kubernetes.Types.Inputs.Policy.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Policy.V1.PodDisruptionBudget"/>.</summary>
public class PodDisruptionBudgetArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec")]
    public Input<PodDisruptionBudgetSpecArgs>? Spec { get; set; }

    /// <summary>Without values.</summary>
    public static new PodDisruptionBudgetArgs Empty => new();
}
