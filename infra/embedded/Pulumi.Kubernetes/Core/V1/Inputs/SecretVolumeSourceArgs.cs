namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SecretVolumeSource</c> as inputs.</summary>
public class SecretVolumeSourceArgs : ResourceArgs
{
    [Input("defaultMode")]
    public Input<int>? DefaultMode { get; set; }

    [Input("items")]
    private InputList<KeyToPathArgs>? _items;

    public InputList<KeyToPathArgs> Items
    {
        get => _items ??= [];
        set => _items = value;
    }

    [Input("optional")]
    public Input<bool>? Optional { get; set; }

    [Input("secretName")]
    public Input<string>? SecretName { get; set; }

    /// <summary>Without values.</summary>
    public static new SecretVolumeSourceArgs Empty => new();
}
