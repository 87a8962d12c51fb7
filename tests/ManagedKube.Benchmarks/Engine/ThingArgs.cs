using Pulumi;

namespace ManagedKube.Benchmarks.Engine;

/// <summary>Inputs of a <see cref="Thing"/>.</summary>
internal sealed class ThingArgs : ResourceArgs
{
    [Input("version", required: true)]
    public Input<string> Version { get; set; } = null!;

    [Input("size", required: true)]
    public Input<int> Size { get; set; } = null!;

    [Input("after", required: true)]
    public Input<string> After { get; set; } = null!;
}
