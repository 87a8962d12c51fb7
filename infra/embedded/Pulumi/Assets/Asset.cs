using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>One blob of text or data.</summary>
public abstract class Asset : AssetOrArchive
{
    private protected Asset(AssetValue? value)
        : base(value)
    {
    }
}
