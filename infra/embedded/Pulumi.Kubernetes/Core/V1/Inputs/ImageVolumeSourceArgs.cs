namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ImageVolumeSource</c> as inputs.</summary>
public class ImageVolumeSourceArgs : ResourceArgs
{
    [Input("pullPolicy")]
    public Input<string>? PullPolicy { get; set; }

    [Input("reference")]
    public Input<string>? Reference { get; set; }

    /// <summary>Without values.</summary>
    public static new ImageVolumeSourceArgs Empty => new();
}
