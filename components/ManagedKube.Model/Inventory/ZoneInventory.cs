using System.Collections.Immutable;

namespace ManagedKube.Model.Inventory;

/// <summary>What one availability zone has.</summary>
public sealed record ZoneInventory
{
    /// <summary>The pools of hosts.</summary>
    public required ImmutableArray<PoolInventory> Pools { get; init; }

    /// <summary>The names of the virtual machines.</summary>
    public required ImmutableHashSet<string> Machines { get; init; }

    /// <summary>The names of the templates.</summary>
    public required ImmutableHashSet<string> Templates { get; init; }

    /// <summary>The names of the backup policies.</summary>
    public required ImmutableHashSet<string> BackupPolicies { get; init; }
}
