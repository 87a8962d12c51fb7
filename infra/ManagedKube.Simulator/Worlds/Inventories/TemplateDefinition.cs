using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A template; sizes are in bytes.</summary>
internal sealed record TemplateDefinition
{
    public required string Name { get; init; }

    public required string OperatingSystemName { get; init; }

    public required BootFirmware BootFirmware { get; init; }

    public required int Cpu { get; init; }

    public int NumCoresPerSocket { get; init; } = 1;

    public required long Memory { get; init; }

    public required ImmutableArray<ImageDefinition> Disks { get; init; }

    /// <summary>How many; all are on the first network.</summary>
    public required int NetworkAdapters { get; init; }
}
