namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Core.V1.ConfigMapPatch"/>.</summary>
public class ConfigMapPatchArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("binaryData")]
    private InputMap<string>? _binaryData;

    public InputMap<string> BinaryData
    {
        get => _binaryData ??= [];
        set => _binaryData = value;
    }

    [Input("data")]
    private InputMap<string>? _data;

    public InputMap<string> Data
    {
        get => _data ??= [];
        set => _data = value;
    }

    [Input("immutable")]
    public Input<bool>? Immutable { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaPatchArgs>? Metadata { get; set; }

    /// <summary>Without values.</summary>
    public static new ConfigMapPatchArgs Empty => new();
}
