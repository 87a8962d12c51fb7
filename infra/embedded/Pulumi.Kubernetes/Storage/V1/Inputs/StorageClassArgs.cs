namespace Pulumi.Kubernetes.Types.Inputs.Storage.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Storage.V1.StorageClass"/>.</summary>
public class StorageClassArgs : ResourceArgs
{
    [Input("allowVolumeExpansion")]
    public Input<bool>? AllowVolumeExpansion { get; set; }

    [Input("allowedTopologies")]
    private InputList<Core.V1.TopologySelectorTermArgs>? _allowedTopologies;

    public InputList<Core.V1.TopologySelectorTermArgs> AllowedTopologies
    {
        get => _allowedTopologies ??= [];
        set => _allowedTopologies = value;
    }

    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

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

    [Input("provisioner", required: true)]
    public Input<string> Provisioner { get; set; } = null!;

    [Input("reclaimPolicy")]
    public Input<string>? ReclaimPolicy { get; set; }

    [Input("volumeBindingMode")]
    public Input<string>? VolumeBindingMode { get; set; }

    /// <summary>Without values.</summary>
    public static new StorageClassArgs Empty => new();
}
