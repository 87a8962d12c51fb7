using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.ObjectStorage;

namespace ManagedKube.Simulator.Http.ObjectStorage;

internal sealed record BucketFileView(
    string Key, string LastModified, long Size, IReadOnlyList<StorageTagView> Tags, IReadOnlyList<BucketFileVersionView> Versions)
{
    public static BucketFileView Of(Bucket bucket, BucketFile file)
    {
        var modified = Timestamp.Format(file.LastModified);
        return new BucketFileView(
            file.Key,
            modified,
            file.Size,
            [.. file.Tags.Select(tag => new StorageTagView(tag.Key, tag.Value))],
            [new BucketFileVersionView(SeededId.Of(bucket.Id.ToString(), file.Key).ToString("N"), true, modified, file.Size, false)]);
    }
}

internal sealed record BucketFileVersionView(string VersionId, bool IsLatest, string LastModified, long Size, bool IsDeleteMarker);
