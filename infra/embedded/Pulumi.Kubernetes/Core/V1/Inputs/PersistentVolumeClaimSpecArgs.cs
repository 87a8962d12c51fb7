namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PersistentVolumeClaimSpec</c> as inputs.</summary>
public class PersistentVolumeClaimSpecArgs : ResourceArgs
{
    [Input("accessModes")]
    private InputList<string>? _accessModes;

    public InputList<string> AccessModes
    {
        get => _accessModes ??= [];
        set => _accessModes = value;
    }

    [Input("dataSource")]
    public Input<TypedLocalObjectReferenceArgs>? DataSource { get; set; }

    [Input("dataSourceRef")]
    public Input<TypedObjectReferenceArgs>? DataSourceRef { get; set; }

    [Input("resources")]
    public Input<VolumeResourceRequirementsArgs>? Resources { get; set; }

    [Input("selector")]
    public Input<Meta.V1.LabelSelectorArgs>? Selector { get; set; }

    [Input("storageClassName")]
    public Input<string>? StorageClassName { get; set; }

    [Input("volumeAttributesClassName")]
    public Input<string>? VolumeAttributesClassName { get; set; }

    [Input("volumeMode")]
    public Input<string>? VolumeMode { get; set; }

    [Input("volumeName")]
    public Input<string>? VolumeName { get; set; }

    /// <summary>Without values.</summary>
    public static new PersistentVolumeClaimSpecArgs Empty => new();
}
