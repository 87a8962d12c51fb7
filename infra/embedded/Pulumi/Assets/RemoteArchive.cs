using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>The files of an archive found at a URI.</summary>
public sealed class RemoteArchive : Archive
{
    /// <summary>Names the content.</summary>
    /// <param name="uri">An http, https or file URI.</param>
    public RemoteArchive(string uri)
        : base(new ArchiveValue(Hash: "", Uri: uri ?? throw new ArgumentNullException(nameof(uri))))
    {
    }
}
