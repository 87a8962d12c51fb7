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

    /// <summary>The bucket with one object more, in place of one of the same key.</summary>
    public Bucket With(BucketFile file) => this with { Files = Files.RemoveAll(other => other.Key == file.Key).Add(file) };

    /// <summary>The bucket without an object.</summary>
    public Bucket Without(string key) => this with { Files = Files.RemoveAll(file => file.Key == key) };
}
