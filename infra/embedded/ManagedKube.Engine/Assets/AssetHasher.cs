using System.Security.Cryptography;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Assets;

/// <summary>
/// Gives assets and archives the hash of their content, the one that Pulumi gives them, so that a changed file is a difference and a
/// change of the engine is none.
/// </summary>
/// <param name="folder">What relative paths start from: the program's folder.</param>
public sealed class AssetHasher(string folder)
{
    private readonly ArchiveReader _archives = new(new AssetReader(folder));

    /// <summary>The value with all hashes.</summary>
    /// <exception cref="FormatException">A file is not there or cannot be read.</exception>
    public PropertyMap Hash(PropertyMap map) => map.Values.Any(HoldsAssets) ? map.Select((_, value) => Hash(value)) : map;

    private PropertyValue Hash(PropertyValue value) => value switch
    {
        SecretValue s => Hash(s.Value).AsSecret(),
        OutputValue { Value: { } inner } o => o with { Value = Hash(inner) },
        ObjectValue o => Hash(o.Properties),
        ArrayValue a => new ArrayValue([.. a.Items.Select(Hash)]),
        AssetValue { Hash.Length: 0 } a => a with { Hash = HashOf(a) },
        ArchiveValue { Hash.Length: 0 } a => a with { Hash = HashOf(a), Assets = a.Assets is null ? null : Hash(a.Assets) },
        _ => value,
    };

    private string HashOf(AssetValue asset)
    {
        using var content = _archives.Assets.Open(asset);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    // A file that is an archive counts as it is; anything else as the tar archive that would be made of it.
    private string HashOf(ArchiveValue archive)
    {
        if (_archives.OpenFile(archive) is { } file)
            using (file)
                return Convert.ToHexStringLower(SHA256.HashData(file));
        using var hash = SHA256.Create();
        using (var output = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
            WriteTar(archive, output);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    private void WriteTar(ArchiveValue archive, Stream output)
    {
        var tar = new PulumiTarWriter(output);
        var seen = new HashSet<string>();
        foreach (var (name, content) in _archives.Members(archive))
            using (content)
                if (seen.Add(name))
                    tar.Add(name, content);
        tar.End();
    }

    private static bool HoldsAssets(PropertyValue value) => value switch
    {
        AssetValue or ArchiveValue => true,
        SecretValue s => HoldsAssets(s.Value),
        OutputValue { Value: { } inner } => HoldsAssets(inner),
        ObjectValue o => o.Properties.Values.Any(HoldsAssets),
        ArrayValue a => a.Items.Any(HoldsAssets),
        _ => false,
    };
}
