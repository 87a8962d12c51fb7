namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>What a machine made from an item has at first.</summary>
public sealed record MarketplaceItemInfo
{
    /// <summary>Name of the image.</summary>
    public string? Name { get; init; }

    /// <summary>Text for people.</summary>
    public string? Description { get; init; }

    /// <summary>Processors.</summary>
    public ItemCpu? Cpu { get; init; }

    /// <summary>Memory in bytes.</summary>
    public long Memory { get; init; }

    /// <summary>Operating system.</summary>
    public ItemOperatingSystem? OperatingSystem { get; init; }

    /// <summary>Disks, the one it boots from first.</summary>
    public IReadOnlyList<ItemDisk>? Disks { get; init; }

    /// <summary>Adapters; a machine has as many.</summary>
    public IReadOnlyList<ItemNetworkAdapter>? NetworkAdapters { get; init; }
}
