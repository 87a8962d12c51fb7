namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ConfigMapVolumeSource</c> as inputs.</summary>
public class ConfigMapVolumeSourceArgs : ResourceArgs
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

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("optional")]
    public Input<bool>? Optional { get; set; }

    /// <summary>Without values.</summary>
    public static new ConfigMapVolumeSourceArgs Empty => new();
}
