using System.Collections.Immutable;

namespace Pulumi;

/// <summary>An archive assembled from assets and other archives.</summary>
public sealed class AssetArchive : Archive
{
    /// <summary>Takes the content by its path inside the archive.</summary>
    public AssetArchive(IDictionary<string, AssetOrArchive> assets)
        : base(Serialization.SpecialValue.AssetsKey, assets.ToImmutableDictionary())
    {
    }
}
