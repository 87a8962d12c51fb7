using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>What a grant may allow.</summary>
internal sealed record StorageRole(string Name, string Description, ImmutableArray<string> Permissions)
{
    public static readonly ImmutableArray<StorageRole> All =
    [
        new("read_only", "Read objects", ["s3:GetObject", "s3:ListBucket"]),
        new("write_only", "Write objects", ["s3:PutObject", "s3:DeleteObject"]),
        new("read_write", "Read and write objects", ["s3:GetObject", "s3:ListBucket", "s3:PutObject", "s3:DeleteObject"]),
        new("maintainer", "Read and write objects, and configure the bucket", ["s3:*"]),
    ];

    public Guid Id => SeededId.Of("storage-role", Name);

    public static bool Exists(string name) => All.Any(role => role.Name == name);
}
