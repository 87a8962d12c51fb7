namespace Pulumi.Protocol.Values;

/// <summary>A collection of assets. All three of assets, path and uri are null where only its hash is passed on.</summary>
/// <param name="Hash">Lower-case hexadecimal SHA-256; empty when not computed.</param>
/// <param name="Assets">Named assets and archives.</param>
/// <param name="Path">File or folder that holds it.</param>
/// <param name="Uri">Place it is loaded from.</param>
public sealed record ArchiveValue(string Hash, PropertyMap? Assets = null, string? Path = null, string? Uri = null) : PropertyValue
{
    /// <summary>The archive without its content, as old values travel to providers.</summary>
    public ArchiveValue HashOnly => new(Hash);
}
