using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>The files of a local archive file or folder.</summary>
public sealed class FileArchive : Archive
{
    /// <summary>Names the content.</summary>
    /// <param name="path">The path, relative to the program's working directory.</param>
    public FileArchive(string path)
        : base(new ArchiveValue(Hash: "", Path: path ?? throw new ArgumentNullException(nameof(path))))
    {
    }
}
