using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Provider.Inputs;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Arguments of a lookup: the exact name, and where to look.</summary>
/// <param name="Name">Exact name.</param>
/// <param name="MachineManagerId">UUID of the zone, or null for all.</param>
/// <param name="PoolId">UUID of the pool, or null for all.</param>
internal sealed record LookupFilter(string Name, string? MachineManagerId, string? PoolId)
{
    /// <summary>The same as a filter of lists.</summary>
    public InventoryFilter Inventory => new() { MachineManagerId = MachineManagerId, PoolId = PoolId };

    /// <summary>Reads arguments; violations are left in the reader.</summary>
    public static LookupFilter Read(InputReader reader, LookupScope scope)
    {
        var filter = new LookupFilter(
            reader.Text("name", required: true) ?? "",
            scope >= LookupScope.Zone ? reader.Text("machineManagerId", rule: ValueRules.Uuid) : null,
            scope >= LookupScope.Pool ? reader.Text("poolId", rule: ValueRules.Uuid) : null);
        reader.RefuseOthers();
        return filter;
    }

    /// <summary>Whether an object of this zone and pool may be found.</summary>
    public bool Admits(string? machineManagerId, string? poolId) =>
        (MachineManagerId is null || MachineManagerId == machineManagerId) && (PoolId is null || PoolId == poolId);
}
