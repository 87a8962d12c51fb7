using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>An asset with a text as its content.</summary>
public sealed class StringAsset : Asset
{
    /// <summary>Names the content.</summary>
    /// <param name="text">The content.</param>
    public StringAsset(string text)
        : base(new AssetValue(Hash: "", Text: text ?? throw new ArgumentNullException(nameof(text))))
    {
    }
}
