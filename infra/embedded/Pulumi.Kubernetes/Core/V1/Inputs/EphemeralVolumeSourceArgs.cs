namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>EphemeralVolumeSource</c> as inputs.</summary>
public class EphemeralVolumeSourceArgs : ResourceArgs
{
    [Input("readOnly")]
    public Input<bool>? ReadOnly { get; set; }

    [Input("volumeClaimTemplate")]
    public Input<PersistentVolumeClaimTemplateArgs>? VolumeClaimTemplate { get; set; }

    /// <summary>Without values.</summary>
    public static new EphemeralVolumeSourceArgs Empty => new();
}
