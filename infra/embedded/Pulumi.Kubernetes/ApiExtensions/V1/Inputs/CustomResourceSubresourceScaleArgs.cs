namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceSubresourceScale</c> as inputs.</summary>
public class CustomResourceSubresourceScaleArgs : ResourceArgs
{
    [Input("labelSelectorPath")]
    public Input<string>? LabelSelectorPath { get; set; }

    [Input("specReplicasPath", required: true)]
    public Input<string> SpecReplicasPath { get; set; } = null!;

    [Input("statusReplicasPath", required: true)]
    public Input<string> StatusReplicasPath { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new CustomResourceSubresourceScaleArgs Empty => new();
}
