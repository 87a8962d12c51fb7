using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>An asset with the content found at a URI.</summary>
public sealed class RemoteAsset : Asset
{
    /// <summary>Names the content.</summary>
    /// <param name="uri">An http, https or file URI.</param>
    public RemoteAsset(string uri)
        : base(new AssetValue(Hash: "", Uri: uri ?? throw new ArgumentNullException(nameof(uri))))
    {
    }
}
