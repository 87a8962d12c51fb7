using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>Narrows a list of hosts, networks, storage repositories, templates or pools. What is null does not narrow.</summary>
public sealed record InventoryFilter
{
    /// <summary>Everything that the token may see.</summary>
    public static InventoryFilter None { get; } = new();

    /// <summary>Only this zone.</summary>
    public string? MachineManagerId { get; init; }

    /// <summary>Only this pool. Not known to lists of pools.</summary>
    public string? PoolId { get; init; }

    /// <summary>Only what is local to this host. Only known to lists of storage repositories.</summary>
    public string? HostId { get; init; }

    /// <summary>Only these types, for example <c>lvmohba</c>. Only known to lists of storage repositories.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>True for only what a whole pool shares. Only known to lists of storage repositories.</summary>
    public bool Shared { get; init; }

    internal string On(string path)
    {
        var query = new PathQuery(path)
            .With("machineManagerId", MachineManagerId)
            .With("poolId", PoolId)
            .With("hostId", HostId)
            .With("shared", Shared ? "true" : null);
        return (Types ?? []).Aggregate(query, (narrowed, type) => narrowed.With("types[]", type)).ToString();
    }
}
