namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>CSIVolumeSource</c> as inputs.</summary>
public class CSIVolumeSourceArgs : ResourceArgs
{
    [Input("driver", required: true)]
    public Input<string> Driver { get; set; } = null!;

    [Input("fsType")]
    public Input<string>? FsType { get; set; }

    [Input("nodePublishSecretRef")]
    public Input<LocalObjectReferenceArgs>? NodePublishSecretRef { get; set; }

    [Input("readOnly")]
    public Input<bool>? ReadOnly { get; set; }

    [Input("volumeAttributes")]
    private InputMap<string>? _volumeAttributes;

    public InputMap<string> VolumeAttributes
    {
        get => _volumeAttributes ??= [];
        set => _volumeAttributes = value;
    }

    /// <summary>Without values.</summary>
    public static new CSIVolumeSourceArgs Empty => new();
}
