namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>EmptyDirVolumeSource</c> as inputs.</summary>
public class EmptyDirVolumeSourceArgs : ResourceArgs
{
    [Input("medium")]
    public Input<string>? Medium { get; set; }

    [Input("sizeLimit")]
    public Input<string>? SizeLimit { get; set; }

    /// <summary>Without values.</summary>
    public static new EmptyDirVolumeSourceArgs Empty => new();
}
