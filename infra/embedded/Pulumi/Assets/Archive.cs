using Pulumi.Protocol.Values;

namespace Pulumi;

/// <summary>A collection of named assets.</summary>
public abstract class Archive : AssetOrArchive
{
    private protected Archive(ArchiveValue? value)
        : base(value)
    {
    }
}
