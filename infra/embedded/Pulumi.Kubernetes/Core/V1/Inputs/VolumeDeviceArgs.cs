namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>VolumeDevice</c> as inputs.</summary>
public class VolumeDeviceArgs : ResourceArgs
{
    [Input("devicePath", required: true)]
    public Input<string> DevicePath { get; set; } = null!;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new VolumeDeviceArgs Empty => new();
}
