using System.Collections.Immutable;
using System.Security.Cryptography;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Monitor.Assets;

/// <summary>
/// Gives assets and archives the hash of their content, so that a changed file is a difference. The hashes are Pulumi's, so that a
/// stack that moves from one engine to the other shows none.
/// </summary>
internal sealed class AssetHasher(AssetSource source)
{
    private readonly ArchiveContents _contents = new(source);

    /// <summary>The properties with all hashes.</summary>
    /// <exception cref="FormatException">Something is not there, cannot be read, or is not what it should be.</exception>
    public async Task<PropertyMap> HashAsync(PropertyMap map, CancellationToken cancel)
    {
        foreach (var (key, value) in map)
            if (HoldsAssets(value))
                map = map.Set(key, await HashAsync(value, cancel).ConfigureAwait(false));
        return map;
    }

    private async Task<PropertyValue> HashAsync(PropertyValue value, CancellationToken cancel)
    {
        switch (value)
        {
            case SecretValue secret:
                return (await HashAsync(secret.Value, cancel).ConfigureAwait(false)).AsSecret();
            case OutputValue { Value: { } inner } output:
                return output with { Value = await HashAsync(inner, cancel).ConfigureAwait(false) };
            case ObjectValue o:
                return await HashAsync(o.Properties, cancel).ConfigureAwait(false);
            case ArrayValue array:
                var items = ImmutableArray.CreateBuilder<PropertyValue>(array.Items.Length);
                foreach (var item in array.Items)
                    items.Add(await HashAsync(item, cancel).ConfigureAwait(false));
                return new ArrayValue(items.MoveToImmutable());
            case AssetValue { Hash.Length: 0 } asset:
                return asset with { Hash = await GuardAsync(() => HashOfAsync(asset, cancel)).ConfigureAwait(false) };
            case ArchiveValue { Hash.Length: 0 } archive:
                return archive with { Hash = await GuardAsync(() => HashOfAsync(archive, cancel)).ConfigureAwait(false) };
            default:
                return value;
        }
    }

    private async Task<string> HashOfAsync(AssetValue asset, CancellationToken cancel)
    {
        var content = await source.OpenAsync(asset, cancel).ConfigureAwait(false);
        await using (content.ConfigureAwait(false))
            return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel).ConfigureAwait(false));
    }

    // An archive that is a file counts as the bytes it is; any other one as the tar archive that it would be packed into.
    private async Task<string> HashOfAsync(ArchiveValue archive, CancellationToken cancel)
    {
        if (archive is { Assets: null, Path: { } path } && ArchiveFormats.Of(path) != ArchiveFormat.None)
            return await HashOfAsync(new AssetValue("", Path: path), cancel).ConfigureAwait(false);
        if (archive is { Assets: null, Path: null, Uri: { } uri } && ArchiveFormats.Of(uri) != ArchiveFormat.None)
            return await HashOfAsync(new AssetValue("", Uri: uri), cancel).ConfigureAwait(false);

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var file in _contents.FilesAsync(archive, cancel).ConfigureAwait(false))
            if (seen.Add(file.Name))
                await AppendAsync(hash, file, cancel).ConfigureAwait(false);
        hash.AppendData(new byte[2 * TarHeader.BlockSize]);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task AppendAsync(IncrementalHash hash, ArchivedFile file, CancellationToken cancel)
    {
        hash.AppendData(TarHeader.Of(file.Name, file.Length));
        var buffer = new byte[81920];
        for (int read; (read = await file.Content.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0;)
            hash.AppendData(buffer, 0, read);
        hash.AppendData(new byte[TarHeader.Padding(file.Length)]);
    }

    private static async Task<string> GuardAsync(Func<Task<string>> hash)
    {
        try
        {
            return await hash().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new FormatException($"An asset cannot be read: {e.Message}", e);
        }
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
