namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PersistentVolumeClaim</c> as outputs.</summary>
[OutputType]
public sealed class PersistentVolumeClaim
{
    public readonly string ApiVersion;
    public readonly string Kind;
    public readonly Meta.V1.ObjectMeta Metadata;
    public readonly PersistentVolumeClaimSpec Spec;
    public readonly PersistentVolumeClaimStatus Status;

    [OutputConstructor]
    private PersistentVolumeClaim(
        string apiVersion,
        string kind,
        Meta.V1.ObjectMeta metadata,
        PersistentVolumeClaimSpec spec,
        PersistentVolumeClaimStatus status)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Metadata = metadata;
        Spec = spec;
        Status = status;
    }
}
