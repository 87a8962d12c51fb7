using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PersistentVolumeClaimSpec</c> as outputs.</summary>
[OutputType]
public sealed class PersistentVolumeClaimSpec
{
    public readonly ImmutableArray<string> AccessModes;
    public readonly TypedLocalObjectReference DataSource;
    public readonly TypedObjectReference DataSourceRef;
    public readonly VolumeResourceRequirements Resources;
    public readonly Meta.V1.LabelSelector Selector;
    public readonly string StorageClassName;
    public readonly string VolumeAttributesClassName;
    public readonly string VolumeMode;
    public readonly string VolumeName;

    [OutputConstructor]
    private PersistentVolumeClaimSpec(
        ImmutableArray<string> accessModes,
        TypedLocalObjectReference dataSource,
        TypedObjectReference dataSourceRef,
        VolumeResourceRequirements resources,
        Meta.V1.LabelSelector selector,
        string storageClassName,
        string volumeAttributesClassName,
        string volumeMode,
        string volumeName)
    {
        AccessModes = accessModes;
        DataSource = dataSource;
        DataSourceRef = dataSourceRef;
        Resources = resources;
        Selector = selector;
        StorageClassName = storageClassName;
        VolumeAttributesClassName = volumeAttributesClassName;
        VolumeMode = volumeMode;
        VolumeName = volumeName;
    }
}
