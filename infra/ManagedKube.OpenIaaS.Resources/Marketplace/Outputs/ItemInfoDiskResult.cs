using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace.Outputs;

/// <summary>A disk of an image.</summary>
[OutputType]
public sealed class ItemInfoDiskResult
{
    /// <summary>Name.</summary>
    public readonly string? Name;

    /// <summary>Size in bytes.</summary>
    public readonly double Size;

    [OutputConstructor]
    private ItemInfoDiskResult(string? name, double size)
    {
        Name = name;
        Size = size;
    }
}
