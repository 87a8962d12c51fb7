namespace Pulumi.Protocol.Values;

/// <summary>A blob. All three of text, path and uri are null where only its hash is passed on.</summary>
/// <param name="Hash">Lower-case hexadecimal SHA-256 of the content; empty when not computed.</param>
/// <param name="Text">The content itself.</param>
/// <param name="Path">File that holds it.</param>
/// <param name="Uri">Place it is loaded from.</param>
public sealed record AssetValue(string Hash, string? Text = null, string? Path = null, string? Uri = null) : PropertyValue
{
    /// <summary>The asset without its content, as old values travel to providers.</summary>
    public AssetValue HashOnly => new(Hash);
}
