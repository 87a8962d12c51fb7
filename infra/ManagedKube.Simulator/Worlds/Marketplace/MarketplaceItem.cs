using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Worlds.Marketplace;

/// <summary>An image that virtual machines can be made from in any zone. All of them boot with UEFI.</summary>
internal sealed record MarketplaceItem
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Editor { get; init; }

    public required string Description { get; init; }

    public required string Version { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string OperatingSystemName { get; init; }

    public required int Cpu { get; init; }

    public required int NumCoresPerSocket { get; init; }

    /// <summary>In bytes.</summary>
    public required long Memory { get; init; }

    public required ImmutableArray<ImageDefinition> Disks { get; init; }

    /// <summary>The names of the networks that its adapters were on when it was built, one for each adapter.</summary>
    public required ImmutableArray<string> SourceNetworks { get; init; }
}
