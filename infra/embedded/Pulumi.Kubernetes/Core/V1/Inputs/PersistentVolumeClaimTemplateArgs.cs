namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PersistentVolumeClaimTemplate</c> as inputs.</summary>
public class PersistentVolumeClaimTemplateArgs : ResourceArgs
{
    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec", required: true)]
    public Input<PersistentVolumeClaimSpecArgs> Spec { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new PersistentVolumeClaimTemplateArgs Empty => new();
}
