namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceSubresources</c> as inputs.</summary>
public class CustomResourceSubresourcesArgs : ResourceArgs
{
    [Input("scale")]
    public Input<CustomResourceSubresourceScaleArgs>? Scale { get; set; }

    [Input("status")]
    public InputJson? Status { get; set; }

    /// <summary>Without values.</summary>
    public static new CustomResourceSubresourcesArgs Empty => new();
}
