using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>Hosts that share networks and storage.</summary>
internal sealed record Pool
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Label { get; init; }

    public required MachineManager MachineManager { get; init; }

    public required BladeDefinition Blade { get; init; }

    public required bool HighAvailabilityEnabled { get; init; }

    /// <summary>The first one is the master.</summary>
    public required ImmutableArray<Guid> HostIds { get; init; }
}
