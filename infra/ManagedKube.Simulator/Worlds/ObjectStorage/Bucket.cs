using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>A bucket; other objects know it by its name.</summary>
internal sealed record Bucket
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required BucketAccessType AccessType { get; init; }

    /// <summary>In CIDR notation; only of a <see cref="BucketAccessType.Custom"/> one.</summary>
    public ImmutableArray<string> Whitelist { get; init; } = [];

    public BucketVersioning Versioning { get; init; }

    public ImmutableArray<BucketFile> Files { get; init; } = [];

    public ImmutableArray<BucketGrant> Grants { get; init; } = [];
}
