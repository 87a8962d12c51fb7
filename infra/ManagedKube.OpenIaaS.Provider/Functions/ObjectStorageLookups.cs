using System.Collections.Immutable;
using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>The object storage: namespace, buckets and what is in them, storage accounts, roles.</summary>
internal static class ObjectStorageLookups
{
    private static readonly LookupKind<Bucket> Buckets = new()
    {
        Token = "openiaas:objectstorage:getBucket",
        Noun = "bucket",
        Plural = "buckets",
        Changes = true,
        Find = async (client, id, cancel) => (await client.ObjectStorage.Buckets.ListAsync(cancel).ConfigureAwait(false)).FirstOrDefault(bucket => bucket.Id == id),
        List = (client, _, cancel) => client.ObjectStorage.Buckets.ListAsync(cancel),
        Map = bucket => new(bucket.Id, bucket.Name, null, null, PropertyMap.Of(
            ("namespace", PropertyWriting.OrNull(bucket.Namespace)),
            ("endpoint", PropertyWriting.OrNull(bucket.Endpoint)),
            ("versioning", PropertyWriting.OrNull(bucket.Versioning)),
            ("retentionPeriod", bucket.RetentionPeriod),
            ("totalSize", PropertyWriting.OrNull(bucket.TotalSize)),
            ("totalSizeUnit", PropertyWriting.OrNull(bucket.TotalSizeUnit)),
            ("totalObjects", bucket.TotalObjects))),
    };

    private static readonly LookupKind<StorageAccount> StorageAccounts = new()
    {
        Token = "openiaas:objectstorage:getStorageAccount",
        Noun = "storage account",
        Plural = "storageAccounts",
        Changes = true,
        Find = async (client, id, cancel) =>
            (await client.ObjectStorage.StorageAccounts.ListAsync(cancel).ConfigureAwait(false)).FirstOrDefault(account => account.Id == id),
        List = (client, _, cancel) => client.ObjectStorage.StorageAccounts.ListAsync(cancel),
        Map = account => new(account.Id, account.Name, null, null, PropertyMap.Of(
            ("accessKeyId", PropertyWriting.OrNull(account.AccessKeyId)),
            ("arn", PropertyWriting.OrNull(account.Arn)),
            ("createDate", PropertyWriting.OrNull(account.CreateDate)))),
    };

    private static readonly LookupKind<StorageRole> Roles = new()
    {
        Token = "openiaas:objectstorage:getRole",
        Noun = "bucket role",
        Plural = "roles",
        Find = async (client, id, cancel) => (await client.ObjectStorage.ListRolesAsync(cancel).ConfigureAwait(false)).FirstOrDefault(role => role.Id == id),
        List = (client, _, cancel) => client.ObjectStorage.ListRolesAsync(cancel),
        Map = role => new(role.Id, role.Name, null, null, PropertyMap.Of(
            ("description", PropertyWriting.OrNull(role.Description)),
            ("permissions", PropertyWriting.List(role.Permissions ?? [])))),
    };

    private static readonly IFunction Namespace = new ReadFunction<object?>(
        "openiaas:objectstorage:getNamespace",
        _ => null,
        async (client, _, cancel) =>
        {
            var found = await client.ObjectStorage.FindNamespaceAsync(cancel).ConfigureAwait(false)
                ?? throw new ProviderException("The tenant has no object storage namespace.", nothingHappened: true);
            return PropertyMap.Of(
                ("id", found.Id),
                ("name", found.Name),
                ("region", PropertyWriting.OrNull(found.Region)),
                ("accessKeyId", PropertyWriting.OrNull(found.AccessKeyId)));
        });

    private static readonly IFunction Files = new ReadFunction<(string Bucket, string? Folder)>(
        "openiaas:objectstorage:getBucketFiles",
        reader => (reader.Text("bucket", required: true, ValueRules.StorageName) ?? "", reader.Text("folderPath")),
        async (client, wanted, cancel) => PropertyMap.Of(("files", PropertyWriting.List(
            (await client.ObjectStorage.Buckets.ListFilesAsync(wanted.Bucket, wanted.Folder, cancel).ConfigureAwait(false)).Select(Map)))));

    public static ImmutableArray<IFunction> Functions { get; } =
        [Namespace, .. Buckets.Functions, Files, .. StorageAccounts.Functions, .. Roles.Functions];

    private static PropertyMap Map(BucketFile file) => PropertyMap.Of(
        ("key", file.Key),
        ("lastModified", PropertyWriting.OrNull(file.LastModified)),
        ("size", file.Size),
        ("tags", PropertyWriting.Map((file.Tags ?? []).Select(tag => KeyValuePair.Create(tag.Key, tag.Value ?? "")))),
        ("versions", PropertyWriting.List((file.Versions ?? []).Select(version => PropertyMap.Of(
            ("versionId", PropertyWriting.OrNull(version.VersionId)),
            ("isLatest", version.IsLatest),
            ("lastModified", PropertyWriting.OrNull(version.LastModified)),
            ("size", version.Size),
            ("isDeleteMarker", version.IsDeleteMarker))))));
}
