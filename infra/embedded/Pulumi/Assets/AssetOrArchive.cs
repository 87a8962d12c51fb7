using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>A file or a collection of files that a resource takes as input.</summary>
public abstract class AssetOrArchive
{
    private protected AssetOrArchive(PropertyValue? value) => Value = value;

    /// <summary>The form in which it is sent, or null if it stands for something that was not an asset or archive.</summary>
    internal PropertyValue? Value { get; }

    /// <summary>The asset that a response has.</summary>
    internal static Asset Read(AssetValue value)
        => value switch
        {
            { Text: { } text } => new StringAsset(text),
            { Path: { } path } => new FileAsset(path),
            { Uri: { } uri } => new RemoteAsset(uri),

            // An engine may leave out the content where only its hash matters.
            _ => new InvalidAsset(),
        };

    /// <summary>The archive that a response has.</summary>
    internal static Archive Read(ArchiveValue value)
        => value switch
        {
            { Assets: { } assets } => new AssetArchive(assets.ToDictionary(entry => entry.Key, entry => ReadMember(entry.Value))),
            { Path: { } path } => new FileArchive(path),
            { Uri: { } uri } => new RemoteArchive(uri),
            _ => new InvalidArchive(),
        };

    private static AssetOrArchive ReadMember(PropertyValue value)
        => value switch
        {
            AssetValue asset => Read(asset),
            ArchiveValue archive => Read(archive),
            _ => throw new InvalidOperationException("A response has an archive with a member that is neither asset nor archive."),
        };
}
