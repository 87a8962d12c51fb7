using Pulumi;

namespace ManagedKube.Benchmarks.Engine;

/// <summary>A resource of <see cref="IdleProvider"/>.</summary>
internal sealed class Thing(string name, ThingArgs args, CustomResourceOptions options) : CustomResource("idle:index:Thing", name, args, options)
{
    [Output("serial")]
    public Output<string> Serial { get; private set; } = null!;
}
