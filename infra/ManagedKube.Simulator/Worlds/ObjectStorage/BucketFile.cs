using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>An object in a bucket; its content is not part of this world.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Size">In bytes.</param>
/// <param name="LastModified">When it was written.</param>
internal sealed record BucketFile(string Key, long Size, DateTimeOffset LastModified)
{
    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
