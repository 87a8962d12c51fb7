namespace Pulumi;

/// <summary>One blob of text or data.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset(string contentKey, string content)
        : base(Serialization.SpecialValue.AssetSignature, contentKey, content)
    {
    }
}
