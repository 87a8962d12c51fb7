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

    internal string On(string path) => new PathQuery(path)
        .With("machineManagerId", MachineManagerId)
        .With("poolId", PoolId)
        .ToString();
}
