namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PersistentVolumeClaimVolumeSource</c> as inputs.</summary>
public class PersistentVolumeClaimVolumeSourceArgs : ResourceArgs
{
    [Input("claimName", required: true)]
    public Input<string> ClaimName { get; set; } = null!;

    [Input("readOnly")]
    public Input<bool>? ReadOnly { get; set; }

    /// <summary>Without values.</summary>
    public static new PersistentVolumeClaimVolumeSourceArgs Empty => new();
}
