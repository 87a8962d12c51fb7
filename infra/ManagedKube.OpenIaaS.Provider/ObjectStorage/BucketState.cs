using ManagedKube.OpenIaaS.ObjectStorage;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.ObjectStorage;

/// <summary>Writes a bucket as outputs, and as the inputs that would make it as it is.</summary>
internal static class BucketState
{
    private static readonly string[] Untold = ["accessType", "whitelist"];

    /// <param name="live">What the API tells.</param>
    /// <param name="applied">The inputs that were applied last: the API does not tell from where a bucket can be reached.</param>
    public static PropertyMap Outputs(Bucket live, PropertyMap applied) => Untold.Where(applied.Has).Aggregate(
        PropertyMap.Of(
            ("name", live.Name),
            ("versioning", live.Versioning ?? VersioningStatus.Disabled),
            ("bucketId", live.Id),
            ("namespace", PropertyWriting.OrNull(live.Namespace)),
            ("endpoint", PropertyWriting.OrNull(live.Endpoint))),
        (map, key) => map.Set(key, applied[key]));

    public static PropertyMap PreviewOfNew(PropertyMap inputs) => inputs.WithUnknown("versioning", "bucketId", "namespace", "endpoint");

    /// <summary>The inputs of the bucket as it is: of the managed properties, which for an import are those that the API tells.</summary>
    public static PropertyMap Inputs(Bucket live, PropertyMap recorded)
    {
        var inputs = recorded.SetLive("name", live.Name);
        var managesVersioning = recorded.Has("versioning") || (recorded.Count == 0 && live.Versioning != VersioningStatus.Disabled);
        return managesVersioning ? inputs.SetLive("versioning", live.Versioning ?? VersioningStatus.Disabled) : inputs;
    }
}
