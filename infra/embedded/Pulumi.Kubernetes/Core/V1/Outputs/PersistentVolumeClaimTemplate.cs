namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PersistentVolumeClaimTemplate</c> as outputs.</summary>
[OutputType]
public sealed class PersistentVolumeClaimTemplate
{
    public readonly Meta.V1.ObjectMeta Metadata;
    public readonly PersistentVolumeClaimSpec Spec;

    [OutputConstructor]
    private PersistentVolumeClaimTemplate(
        Meta.V1.ObjectMeta metadata,
        PersistentVolumeClaimSpec spec)
    {
        Metadata = metadata;
        Spec = spec;
    }
}
