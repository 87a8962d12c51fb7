namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>EphemeralVolumeSource</c> as outputs.</summary>
[OutputType]
public sealed class EphemeralVolumeSource
{
    public readonly bool ReadOnly;
    public readonly PersistentVolumeClaimTemplate VolumeClaimTemplate;

    [OutputConstructor]
    private EphemeralVolumeSource(
        bool readOnly,
        PersistentVolumeClaimTemplate volumeClaimTemplate)
    {
        ReadOnly = readOnly;
        VolumeClaimTemplate = volumeClaimTemplate;
    }
}
