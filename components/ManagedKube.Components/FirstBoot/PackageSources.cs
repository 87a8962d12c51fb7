using System.Collections.Immutable;

namespace ManagedKube.Components.FirstBoot;

/// <summary>Where a machine takes Debian's packages from.</summary>
internal sealed record PackageSources(ImmutableArray<PackageSource> Primary, ImmutableArray<PackageSource> Security)
{
    /// <summary>The folders that every mirror of Debian has.</summary>
    public static PackageSources Of(string mirror) => new([new(["default"], $"{mirror}/debian")], [new(["default"], $"{mirror}/debian-security")]);
}
