using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.ObjectStorage;

/// <summary>The wanted access of a storage account to a bucket.</summary>
internal sealed record BucketAccessInputs(string Bucket, string StorageAccount, string Role)
{
    /// <summary>The id of the resource, which a change of role leaves as it is.</summary>
    public string Id => $"{Bucket}/{StorageAccount}";

    public PropertyMap ToProperties() => PropertyMap.Of(("bucket", Bucket), ("storageAccount", StorageAccount), ("role", Role));

    public static BucketAccessInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    public static BucketAccessInputs Read(InputReader reader)
    {
        var role = reader.Choice("role", [.. BucketRole.All]);
        if (reader.IsMissing("role"))
            reader.Refuse("role", $"is required: one of {string.Join(", ", BucketRole.All)}.");
        return new(
            reader.Text("bucket", required: true, ValueRules.StorageName) ?? "",
            reader.Text("storageAccount", required: true, ValueRules.StorageName) ?? "",
            role ?? "");
    }

    /// <summary>The bucket and the account of an id; null when it is none.</summary>
    public static BucketAccessInputs? Parse(string id) => id.Split('/') is [{ Length: > 0 } bucket, { Length: > 0 } account]
        ? new(bucket, account, "")
        : null;
}
