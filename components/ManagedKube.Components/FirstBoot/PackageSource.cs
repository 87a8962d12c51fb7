using System.Collections.Immutable;

namespace ManagedKube.Components.FirstBoot;

/// <summary>A server of packages for some architectures.</summary>
internal sealed record PackageSource(ImmutableArray<string> Arches, string Uri);
