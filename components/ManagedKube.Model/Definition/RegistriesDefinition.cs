using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>Where the nodes fetch images from when not, or not only, from where their names say, and whom they trust.</summary>
public sealed record RegistriesDefinition
{
    /// <summary>Mirrors of registries, one for each registry.</summary>
    public ImmutableArray<RegistryMirrorDefinition> Mirrors { get; init; } = [];

    /// <summary>Certificate authorities of registries.</summary>
    public ImmutableArray<RegistryAuthorityDefinition> Authorities { get; init; } = [];

    /// <summary>Certificate authorities that the nodes trust for everything that they fetch themselves.</summary>
    public ImmutableArray<TrustedRootDefinition> TrustedRoots { get; init; } = [];
}
