namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ConfigMapProjection</c> as inputs.</summary>
public class ConfigMapProjectionArgs : ResourceArgs
{
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
    public static new ConfigMapProjectionArgs Empty => new();
}
