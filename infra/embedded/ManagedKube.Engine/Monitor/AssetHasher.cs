using System.Security.Cryptography;
using System.Text;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Monitor;

/// <summary>Gives assets and archives the hash of their content, so that a changed file is a difference.</summary>
/// <param name="folder">What relative paths start from: the program's folder.</param>
public sealed class AssetHasher(string folder)
{
    /// <summary>The value with all hashes.</summary>
    /// <exception cref="FormatException">A file is not there or cannot be read.</exception>
    public PropertyMap Hash(PropertyMap map) => map.Values.Any(HoldsAssets) ? map.Select((_, value) => Hash(value)) : map;

    private PropertyValue Hash(PropertyValue value) => value switch
    {
        SecretValue s => Hash(s.Value).AsSecret(),
        ObjectValue o => Hash(o.Properties),
        ArrayValue a => new ArrayValue([.. a.Items.Select(Hash)]),
        AssetValue { Hash.Length: 0 } a => a with { Hash = HashOf(a) },
        ArchiveValue { Assets: { } assets } a => Hash(assets) is var hashed ? a with { Assets = hashed, Hash = HashOf(hashed) } : a,
        ArchiveValue { Hash.Length: 0, Path: { } path } a => a with { Hash = HashOfPath(path) },
        _ => value,
    };

    // What lies elsewhere in the network is told apart by its address.
    private string HashOf(AssetValue asset) => asset switch
    {
        { Text: { } text } => Hex(Encoding.UTF8.GetBytes(text)),
        { Path: { } path } => HashOfPath(path),
        _ => "",
    };

    private static string HashOf(PropertyMap assets) => Hex(Encoding.UTF8.GetBytes(string.Concat(assets.Select(entry => $"{entry.Key}\0{entry.Value switch
    {
        AssetValue a => a.Hash + a.Uri,
        ArchiveValue a => a.Hash + a.Uri,
        _ => "",
    }}\n"))));

    private string HashOfPath(string path)
    {
        var full = Path.GetFullPath(Path.Combine(folder, path));
        try
        {
            return Directory.Exists(full) ? HashOfFolder(full) : HashOfFile(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"The asset {full} cannot be read: {e.Message}", e);
        }
    }

    private static string HashOfFolder(string full) => Hex(Encoding.UTF8.GetBytes(string.Concat(Directory
        .EnumerateFiles(full, "*", SearchOption.AllDirectories)
        .Select(file => (Name: Path.GetRelativePath(full, file).Replace('\\', '/'), File: file))
        .OrderBy(entry => entry.Name, StringComparer.Ordinal)
        .Select(entry => $"{entry.Name}\0{HashOfFile(entry.File)}\n"))));

    private static string HashOfFile(string full)
    {
        using var stream = File.OpenRead(full);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string Hex(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static bool HoldsAssets(PropertyValue value) => value switch
    {
        AssetValue or ArchiveValue => true,
        SecretValue s => HoldsAssets(s.Value),
        ObjectValue o => o.Properties.Values.Any(HoldsAssets),
        ArrayValue a => a.Items.Any(HoldsAssets),
        _ => false,
    };
}
