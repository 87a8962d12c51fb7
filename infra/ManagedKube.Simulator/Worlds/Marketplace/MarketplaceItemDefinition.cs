using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Worlds.Marketplace;

/// <summary>An item of the marketplace; sizes are in bytes.</summary>
internal sealed record MarketplaceItemDefinition
{
    public required string Name { get; init; }

    public string Editor { get; init; } = "Cloud Temple";

    public required string Description { get; init; }

    public required string Version { get; init; }

    public required string OperatingSystemName { get; init; }

    public int Cpu { get; init; } = 2;

    public int NumCoresPerSocket { get; init; } = 1;

    public required long Memory { get; init; }

    public required ImmutableArray<ImageDefinition> Disks { get; init; }

    public ImmutableArray<string> SourceNetworks { get; init; } = ["PACKER"];
}
