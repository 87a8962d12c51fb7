namespace Pulumi;

/// <summary>A file or a collection of files that a resource takes as input.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive(string signature, string contentKey, object content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Signature = signature;
        ContentKey = contentKey;
        Content = content;
    }

    /// <summary>What marks the value on the wire.</summary>
    internal string Signature { get; }

    /// <summary>The key on the wire that says how the content is given: text, path, uri or assets.</summary>
    internal string ContentKey { get; }

    internal object Content { get; }
}
