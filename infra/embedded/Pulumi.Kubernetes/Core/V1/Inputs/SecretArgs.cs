namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Core.V1.Secret"/>.</summary>
public class SecretArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("data")]
    private InputMap<string>? _data;

    public InputMap<string> Data
    {
        get => _data ??= [];
        set => _data = SecretInputs.Of(value);
    }

    [Input("immutable")]
    public Input<bool>? Immutable { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("stringData")]
    private InputMap<string>? _stringData;

    public InputMap<string> StringData
    {
        get => _stringData ??= [];
        set => _stringData = SecretInputs.Of(value);
    }

    [Input("type")]
    public Input<string>? Type { get; set; }

    /// <summary>Without values.</summary>
    public static new SecretArgs Empty => new();
}
