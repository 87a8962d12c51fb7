namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>DownwardAPIProjection</c> as inputs.</summary>
public class DownwardAPIProjectionArgs : ResourceArgs
{
    [Input("items")]
    private InputList<DownwardAPIVolumeFileArgs>? _items;

    public InputList<DownwardAPIVolumeFileArgs> Items
    {
        get => _items ??= [];
        set => _items = value;
    }

    /// <summary>Without values.</summary>
    public static new DownwardAPIProjectionArgs Empty => new();
}
