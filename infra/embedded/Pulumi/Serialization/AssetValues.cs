using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Reads assets and archives from their form on the wire.</summary>
internal static class AssetValues
{
    public static AssetOrArchive Read(Value value, string signature)
    {
        var isAsset = signature == SpecialValue.AssetSignature;
        if (SpecialValue.TryGetText(value, SpecialValue.PathKey, out var path))
            return isAsset ? new FileAsset(path) : new FileArchive(path);
        if (SpecialValue.TryGetText(value, SpecialValue.UriKey, out var uri))
            return isAsset ? new RemoteAsset(uri) : new RemoteArchive(uri);
        if (isAsset && SpecialValue.TryGetText(value, SpecialValue.TextKey, out var text))
            return new StringAsset(text);
        if (!isAsset
            && value.StructValue.Fields.TryGetValue(SpecialValue.AssetsKey, out var assets)
            && assets.KindCase == Value.KindOneofCase.StructValue)
        {
            return new AssetArchive(assets.StructValue.Fields.ToImmutableDictionary(entry => entry.Key, entry => ReadMember(entry.Value)));
        }

        // An engine may leave out the content where only its hash matters.
        return isAsset ? new InvalidAsset() : new InvalidArchive();
    }

    private static AssetOrArchive ReadMember(Value value)
        => SpecialValue.TryGetSignature(value, out var signature)
            && signature is SpecialValue.AssetSignature or SpecialValue.ArchiveSignature
            ? Read(value, signature)
            : throw new InvalidOperationException("A response has an archive with a member that is neither asset nor archive.");
}
