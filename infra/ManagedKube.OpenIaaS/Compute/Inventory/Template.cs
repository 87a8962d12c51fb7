namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>A template that machines are made from (API reference 3.7).</summary>
public sealed record Template
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>UUID of the hypervisor's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary>Name; not unique across pools.</summary>
    public required string Name { get; init; }

    /// <summary>The zone, which a machine made from it belongs to.</summary>
    public Reference? MachineManager { get; init; }

    /// <summary>vCPUs.</summary>
    public int Cpu { get; init; }

    /// <summary>Cores per socket.</summary>
    public int NumCoresPerSocket { get; init; }

    /// <summary>Memory in bytes.</summary>
    public long Memory { get; init; }

    /// <summary>Disks that a machine gets a copy of, on the same repositories.</summary>
    public IReadOnlyList<TemplateDisk>? Disks { get; init; }

    /// <summary>Adapters; their number is the number of adapters of a new machine.</summary>
    public IReadOnlyList<TemplateNetworkAdapter>? NetworkAdapters { get; init; }
}
