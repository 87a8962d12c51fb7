namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>PodFailurePolicyOnPodConditionsPattern</c> as inputs.</summary>
public class PodFailurePolicyOnPodConditionsPatternArgs : ResourceArgs
{
    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("type", required: true)]
    public Input<string> Type { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new PodFailurePolicyOnPodConditionsPatternArgs Empty => new();
}
