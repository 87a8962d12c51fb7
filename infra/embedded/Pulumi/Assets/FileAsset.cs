using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>An asset with the content of a local file.</summary>
public sealed class FileAsset : Asset
{
    /// <summary>Names the content.</summary>
    /// <param name="path">The path, relative to the program's working directory.</param>
    public FileAsset(string path)
        : base(new AssetValue(Hash: "", Path: path ?? throw new ArgumentNullException(nameof(path))))
    {
    }
}
