namespace ManagedKube.OpenIaaS.ObjectStorage;

/// <summary>What a storage account may do in a bucket (API reference 4.2).</summary>
public static class BucketRole
{
    /// <summary>Read objects.</summary>
    public const string ReadOnly = "read_only";

    /// <summary>Write objects.</summary>
    public const string WriteOnly = "write_only";

    /// <summary>Read and write objects.</summary>
    public const string ReadWrite = "read_write";

    /// <summary>Read and write objects, and configure the bucket.</summary>
    public const string Maintainer = "maintainer";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [ReadOnly, WriteOnly, ReadWrite, Maintainer];
}
