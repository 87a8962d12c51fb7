using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>Where the images of one registry are fetched from.</summary>
public sealed record RegistryMirrorDefinition
{
    /// <summary>The registry as image names have it; <c>*</c> means all others.</summary>
    public required string Registry { get; init; }

    /// <summary>The addresses of the mirrors, tried in this order.</summary>
    public required ImmutableArray<string> Endpoints { get; init; }

    /// <summary>Whether the endpoints' paths replace the registry's usual path, as a mirror needs that keeps several registries.</summary>
    public bool OverridePath { get; init; }

    /// <summary>Whether the registry itself is never asked, as without a way to the Internet.</summary>
    public bool SkipFallback { get; init; }
}
