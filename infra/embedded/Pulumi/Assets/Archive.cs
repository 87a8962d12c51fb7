namespace Pulumi;

/// <summary>A collection of named assets.</summary>
public abstract class Archive : AssetOrArchive
{
    private protected Archive(string contentKey, object content)
        : base(Serialization.SpecialValue.ArchiveSignature, contentKey, content)
    {
    }
}
