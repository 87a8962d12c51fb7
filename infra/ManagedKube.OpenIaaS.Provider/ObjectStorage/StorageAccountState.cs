using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.ObjectStorage;

/// <summary>Writes a storage account as outputs.</summary>
internal static class StorageAccountState
{
    public const string Secret = "secretAccessKey";

    public static PropertyMap Outputs(StorageAccount live, PropertyValue? secret)
    {
        var outputs = PropertyMap.Of(
            ("name", live.Name),
            ("accessKeyId", PropertyWriting.OrNull(live.AccessKeyId)),
            ("accountId", live.Id),
            ("arn", PropertyWriting.OrNull(live.Arn)),
            ("createDate", PropertyWriting.OrNull(live.CreateDate)));
        return secret is null ? outputs : outputs.Set(Secret, secret);
    }

    /// <summary>What is known of a new account before it is read.</summary>
    public static PropertyMap OutputsOfNew(string name, StorageAccountKey key) => PropertyMap.Of(
        ("name", name), ("accessKeyId", key.AccessKeyId), (Secret, ((PropertyValue)key.SecretAccessKey).AsSecret()));

    public static PropertyMap PreviewOfNew(PropertyMap inputs) => inputs
        .WithUnknown("accessKeyId", "accountId", "arn", "createDate")
        .Set(Secret, UnknownValue.Instance.AsSecret());
}
