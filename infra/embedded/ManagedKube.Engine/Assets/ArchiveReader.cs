using System.Formats.Tar;
using System.IO.Compression;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Assets;

/// <summary>Lists the files of archives in the order in which Pulumi does.</summary>
/// <param name="assets">Reads single files.</param>
internal sealed class ArchiveReader(AssetReader assets)
{
    private const string BookkeepingFolder = ".pulumi";

    /// <summary>Reads single files.</summary>
    public AssetReader Assets => assets;

    /// <summary>The file that an archive is; null where it is made up of several.</summary>
    /// <exception cref="FormatException">It cannot be read.</exception>
    public Stream? OpenFile(ArchiveValue archive) => archive switch
    {
        { Path: { } path } when FormatOf(path) != Format.None => AssetReader.OpenPath(assets.FullPath(path)),
        { Uri: { } uri } when FormatOf(PathOf(uri)) != Format.None => AssetReader.OpenUri(uri),
        _ => null,
    };

    /// <summary>The files, each to be closed before the next one is asked for.</summary>
    /// <exception cref="FormatException">Something cannot be read, or is no archive.</exception>
    public IEnumerable<(string Name, Stream Content)> Members(ArchiveValue archive) => archive switch
    {
        { Path: { } path } => FormatOf(path) == Format.None ? Folder(assets.FullPath(path)) : Unpack(archive, FormatOf(path)),
        { Uri: { } uri } => FormatOf(PathOf(uri)) == Format.None
            ? throw new FormatException($"The archive {uri} is of no known kind: .tar, .tgz, .tar.gz, .zip or .jar.")
            : Unpack(archive, FormatOf(PathOf(uri))),
        _ => Made(archive.Assets ?? PropertyMap.Empty),
    };

    private IEnumerable<(string Name, Stream Content)> Made(PropertyMap members)
    {
        foreach (var (name, member) in members.OrderBy(entry => entry.Key, Utf8Order.Instance))
            switch (member)
            {
                case AssetValue asset:
                    yield return (name, assets.Open(asset));
                    break;
                case ArchiveValue archive:
                    foreach (var (inner, content) in Members(archive))
                        yield return (Clean($"{name}/{inner}"), content);
                    break;
                default:
                    throw new FormatException($"The member '{name}' of an archive is neither an asset nor an archive.");
            }
    }

    private static IEnumerable<(string Name, Stream Content)> Folder(string root)
    {
        if (!Directory.Exists(root))
            throw new FormatException($"The archive {root} is neither a folder nor a file of a known kind (.tar, .tgz, .tar.gz, .zip, .jar).");
        return AssetReader.Guard(root, () => Files(root).ToList())
            .Select(file => (Path.GetRelativePath(root, file).Replace('\\', '/'), AssetReader.OpenPath(file)));
    }

    // Folder by folder in the order of their names, which is not that of the paths. Linked folders are left out, linked files not.
    private static IEnumerable<string> Files(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, Utf8Order.Instance))
        {
            if (entry.Name == BookkeepingFolder)
                continue;
            if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is null)
                    foreach (var file in Files(entry.FullName))
                        yield return file;
            }
            else
            {
                yield return entry.FullName;
            }
        }
    }

    private IEnumerable<(string Name, Stream Content)> Unpack(ArchiveValue archive, Format format)
    {
        using var file = OpenFile(archive)!;
        var place = archive.Path ?? archive.Uri!;
        if (format == Format.Zip)
        {
            using var zip = AssetReader.Guard(place, () => new ZipArchive(file, ZipArchiveMode.Read));
            foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
                yield return (Clean(entry.FullName), AssetReader.Guard(place, () => InMemory(entry.Open())));
            yield break;
        }
        using var tar = new TarReader(format == Format.GzippedTar ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (AssetReader.Guard(place, () => tar.GetNextEntry()) is { } entry)
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
                yield return (Clean(entry.Name), AssetReader.Guard(place, () => InMemory(entry.DataStream ?? Stream.Null)));
            else if (entry.EntryType != TarEntryType.Directory)
                throw new FormatException($"The archive {place} holds '{entry.Name}', which is neither a file nor a folder.");
    }

    private static MemoryStream InMemory(Stream content)
    {
        using (content)
        {
            var copy = new MemoryStream();
            content.CopyTo(copy);
            copy.Position = 0;
            return copy;
        }
    }

    private static string Clean(string name)
    {
        var parts = new List<string>();
        foreach (var part in name.Split('/'))
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "."))
                parts.Add(part);
        return (name.StartsWith('/') ? "/" : "") + string.Join('/', parts);
    }

    private static string PathOf(string uri) => Uri.TryCreate(uri, UriKind.Absolute, out var address) ? address.AbsolutePath : uri;

    private static Format FormatOf(string path) =>
        path.EndsWith(".tar", StringComparison.Ordinal) ? Format.Tar
        : path.EndsWith(".tgz", StringComparison.Ordinal) || path.EndsWith(".tar.gz", StringComparison.Ordinal) ? Format.GzippedTar
        : path.EndsWith(".zip", StringComparison.Ordinal) || path.EndsWith(".jar", StringComparison.Ordinal) ? Format.Zip
        : Format.None;

    private enum Format
    {
        None,
        Tar,
        GzippedTar,
        Zip,
    }
}
