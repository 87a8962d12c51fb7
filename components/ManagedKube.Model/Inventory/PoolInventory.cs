using System.Collections.Immutable;

namespace ManagedKube.Model.Inventory;

/// <summary>A pool of hypervisor hosts, and what the machines in it can use.</summary>
public sealed record PoolInventory
{
    /// <summary>The pool's name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it restarts the machines of a failed host.</summary>
    public required bool HighAvailability { get; init; }

    /// <summary>Its hosts, those in maintenance left out.</summary>
    public required ImmutableArray<HostInventory> Hosts { get; init; }

    /// <summary>Its storage repositories.</summary>
    public required ImmutableArray<RepositoryInventory> Repositories { get; init; }

    /// <summary>The names of its networks.</summary>
    public required ImmutableHashSet<string> Networks { get; init; }
}
