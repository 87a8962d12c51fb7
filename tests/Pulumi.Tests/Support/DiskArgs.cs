namespace Pulumi.Tests.Support;

internal sealed class DiskArgs : ResourceArgs
{
    [Input("size", required: true)]
    public Input<int> Size { get; set; } = null!;

    [Input("label")]
    public Input<string>? Label { get; set; }
}
