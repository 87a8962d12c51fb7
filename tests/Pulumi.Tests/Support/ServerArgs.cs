namespace Pulumi.Tests.Support;

internal sealed class ServerArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    [Input("image", required: true)]
    public Input<string> Image { get; set; } = null!;

    [Input("disks")]
    public InputList<DiskArgs> Disks { get; set; } = new();

    public InputMap<string> Tags
    {
        get => _tags ??= new();
        set => _tags = value;
    }

    [Input("settings", json: true)]
    public InputMap<object>? Settings { get; set; }

    [Input("network")]
    public Input<Resource>? Network { get; set; }
}
