using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>The input <c>seed</c>.</summary>
internal static class Seeds
{
    /// <summary>The source that the inputs ask for: one that follows from their seed, or the usual one.</summary>
    public static RandomSource Source(PropertyMap inputs, RandomSource usual) =>
        inputs.Text("seed") is { Length: > 0 } seed ? new SeededSource(seed) : usual;
}
