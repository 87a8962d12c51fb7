namespace Pulumi.Kubernetes.Types.Inputs.Storage.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Storage.V1.StorageClassPatch"/>.</summary>
public class StorageClassPatchArgs : ResourceArgs
{
    [Input("allowVolumeExpansion")]
    public Input<bool>? AllowVolumeExpansion { get; set; }

    [Input("allowedTopologies")]
    private InputList<Core.V1.TopologySelectorTermPatchArgs>? _allowedTopologies;

    public InputList<Core.V1.TopologySelectorTermPatchArgs> AllowedTopologies
    {
        get => _allowedTopologies ??= [];
        set => _allowedTopologies = value;
    }

    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaPatchArgs>? Metadata { get; set; }

    [Input("mountOptions")]
    private InputList<string>? _mountOptions;

    public InputList<string> MountOptions
    {
        get => _mountOptions ??= [];
        set => _mountOptions = value;
    }

    [Input("parameters")]
    private InputMap<string>? _parameters;

    public InputMap<string> Parameters
    {
        get => _parameters ??= [];
        set => _parameters = value;
    }

    [Input("provisioner")]
    public Input<string>? Provisioner { get; set; }

    [Input("reclaimPolicy")]
    public Input<string>? ReclaimPolicy { get; set; }

    [Input("volumeBindingMode")]
    public Input<string>? VolumeBindingMode { get; set; }

    /// <summary>Without values.</summary>
    public static new StorageClassPatchArgs Empty => new();
}
