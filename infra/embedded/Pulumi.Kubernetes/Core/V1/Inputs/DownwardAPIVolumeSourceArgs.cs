namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>DownwardAPIVolumeSource</c> as inputs.</summary>
public class DownwardAPIVolumeSourceArgs : ResourceArgs
{
    [Input("defaultMode")]
    public Input<int>? DefaultMode { get; set; }

    [Input("items")]
    private InputList<DownwardAPIVolumeFileArgs>? _items;

    public InputList<DownwardAPIVolumeFileArgs> Items
    {
        get => _items ??= [];
        set => _items = value;
    }

    /// <summary>Without values.</summary>
    public static new DownwardAPIVolumeSourceArgs Empty => new();
}
