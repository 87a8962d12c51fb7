using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>An archive assembled from assets and other archives.</summary>
public sealed class AssetArchive : Archive
{
    /// <summary>Takes the content by its path inside the archive.</summary>
    public AssetArchive(IDictionary<string, AssetOrArchive> assets)
        : base(ToValue(assets))
    {
    }

    private static ArchiveValue? ToValue(IDictionary<string, AssetOrArchive> assets)
        => assets.Values.Any(member => member.Value is null)
            ? null
            : new(Hash: "", PropertyMap.From(assets.Select(member => KeyValuePair.Create(member.Key, member.Value.Value!))));
}
