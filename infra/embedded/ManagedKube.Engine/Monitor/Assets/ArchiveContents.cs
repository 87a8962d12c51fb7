using System.Formats.Tar;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Monitor.Assets;

/// <summary>Lists the files of an archive in the order in which Pulumi packs them.</summary>
internal sealed class ArchiveContents(AssetSource source)
{
    private const string BookkeepingFolder = ".pulumi";

    /// <exception cref="FormatException">It is no archive, or malformed.</exception>
    /// <exception cref="IOException">Something cannot be read.</exception>
    public IAsyncEnumerable<ArchivedFile> FilesAsync(ArchiveValue archive, CancellationToken cancel) => archive switch
    {
        { Assets: { } assets } => FilesAsync(assets, cancel),
        { Path: { } path } when ArchiveFormats.Of(path) == ArchiveFormat.None => Folder(source.FullPath(path)).ToAsyncEnumerable(),
        { Path: { } path } => UnpackAsync(() => Task.FromResult<Stream>(File.OpenRead(source.FullPath(path))), ArchiveFormats.Of(path), cancel),
        { Uri: { } uri } when ArchiveFormats.Of(uri) != ArchiveFormat.None => UnpackAsync(() => source.OpenAsync(uri, cancel), ArchiveFormats.Of(uri), cancel),
        _ => throw new FormatException($"'{archive.Uri}' is not an archive: its name must end in .tar, .tgz, .tar.gz, .zip or .jar."),
    };

    private async IAsyncEnumerable<ArchivedFile> FilesAsync(PropertyMap assets, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var (name, value) in assets)
            switch (value.Unwrapped)
            {
                case AssetValue asset:
                    var content = await source.OpenAsync(asset, cancel).ConfigureAwait(false);
                    await using (content.ConfigureAwait(false))
                        yield return new ArchivedFile(name, content, content.Length);
                    break;
                case ArchiveValue archive:
                    await foreach (var file in FilesAsync(archive, cancel).ConfigureAwait(false))
                        yield return file with { Name = CleanName($"{name}/{file.Name}") };
                    break;
                default:
                    throw new FormatException($"'{name}' in an archive is neither an asset nor an archive.");
            }
    }

    // Folder by folder, each in the order of its names. Links to files count as files; links to folders are left out.
    private static IEnumerable<ArchivedFile> Folder(string root, string inside = "")
    {
        var folder = new DirectoryInfo(Path.Combine(root, inside));
        if (!folder.Exists)
            throw new FormatException($"'{folder.FullName}' is neither a folder nor an archive file.");
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.Name == BookkeepingFolder)
                continue;
            var name = inside.Length == 0 ? entry.Name : $"{inside}/{entry.Name}";
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is null)
                    foreach (var file in Folder(root, name))
                        yield return file;
                continue;
            }
            using var content = File.OpenRead(entry.FullName);
            yield return new ArchivedFile(name, content, content.Length);
        }
    }

    private static async IAsyncEnumerable<ArchivedFile> UnpackAsync(
        Func<Task<Stream>> open, ArchiveFormat format, [EnumeratorCancellation] CancellationToken cancel)
    {
        var packed = await open().ConfigureAwait(false);
        await using var _ = packed.ConfigureAwait(false);
        if (format == ArchiveFormat.Zip)
        {
            var zip = new ZipArchive(packed, ZipArchiveMode.Read);
            await using var __ = zip.ConfigureAwait(false);
            foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                var content = await entry.OpenAsync(cancel).ConfigureAwait(false);
                await using (content.ConfigureAwait(false))
                    yield return new ArchivedFile(CleanName(entry.FullName), content, entry.Length);
            }
            yield break;
        }
        using var tar = new TarReader(format == ArchiveFormat.TarGzip ? new GZipStream(packed, CompressionMode.Decompress) : packed);
        while (await tar.GetNextEntryAsync(copyData: false, cancel).ConfigureAwait(false) is { } entry)
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
                yield return new ArchivedFile(CleanName(entry.Name), entry.DataStream ?? Stream.Null, entry.Length);
    }

    private static string CleanName(string name)
    {
        var parts = new List<string>();
        foreach (var part in name.Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        return (name.StartsWith('/') ? "/" : "") + string.Join('/', parts);
    }
}
