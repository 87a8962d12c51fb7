using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>CSIVolumeSource</c> as outputs.</summary>
[OutputType]
public sealed class CSIVolumeSource
{
    public readonly string Driver;
    public readonly string FsType;
    public readonly LocalObjectReference NodePublishSecretRef;
    public readonly bool ReadOnly;
    public readonly ImmutableDictionary<string, string> VolumeAttributes;

    [OutputConstructor]
    private CSIVolumeSource(
        string driver,
        string fsType,
        LocalObjectReference nodePublishSecretRef,
        bool readOnly,
        ImmutableDictionary<string, string> volumeAttributes)
    {
        Driver = driver;
        FsType = fsType;
        NodePublishSecretRef = nodePublishSecretRef;
        ReadOnly = readOnly;
        VolumeAttributes = volumeAttributes;
    }
}
