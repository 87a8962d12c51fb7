using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Marketplace;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>What a machine is made from: a template, or a marketplace item on a storage repository.</summary>
internal sealed record MachineSource
{
    /// <summary>For messages, for example <c>template 'talos'</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The zone, if it is known.</summary>
    public Reference? Zone { get; init; }

    /// <summary>UUID of the storage repository that its disks come to lie on; null when it has none.</summary>
    public string? RepositoryId { get; init; }

    /// <summary>Its adapters: their names, and the networks that they are on in it.</summary>
    public ImmutableArray<SourceAdapter> Adapters { get; init; } = [];

    /// <summary>Size of the disk that boots in bytes; null when it has none.</summary>
    public long? DiskSize { get; init; }

    /// <summary>How many disks it has, each of which a machine gets one of.</summary>
    public int DiskCount { get; init; }

    /// <summary>Fewest vCPUs that a machine may be made with.</summary>
    public int LeastCpu { get; init; }

    /// <summary>Least memory in bytes that a machine may be made with.</summary>
    public long LeastMemory { get; init; }

    public static MachineSource Of(Template template)
    {
        var disk = template.Disks is [var first, ..] ? first : null;
        return new()
        {
            Title = $"template '{template.Name}'",
            Zone = template.MachineManager,
            RepositoryId = disk?.StorageRepository?.Id,
            Adapters = [.. (template.NetworkAdapters ?? []).Select(adapter => new SourceAdapter(adapter.Name, adapter.Network?.Name))],
            DiskSize = disk?.Size,
            DiskCount = template.Disks?.Count ?? 0,
            LeastCpu = template.Cpu,
            LeastMemory = template.Memory,
        };
    }

    /// <summary>A machine from an item is made with the sizes of the image, which any other sizes may follow.</summary>
    public static MachineSource Of(MarketplaceItemInfo item, StorageRepository repository) => new()
    {
        Title = $"marketplace item '{item.Name}'",
        Zone = repository.MachineManager,
        RepositoryId = repository.Id,
        Adapters = [.. (item.NetworkAdapters ?? []).Select(adapter => new SourceAdapter(adapter.Name, adapter.NetworkName))],
        DiskSize = item.Disks is [var first, ..] ? first.VirtualSize : null,
        DiskCount = item.Disks?.Count ?? 0,
    };
}
