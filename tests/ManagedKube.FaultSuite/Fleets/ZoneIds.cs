using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.FaultSuite.Fleets;

/// <summary>What machines of a zone are made of.</summary>
internal sealed record ZoneIds
{
    public required string Template { get; init; }

    public required ImmutableArray<string> Networks { get; init; }

    public required ImmutableArray<string> Repositories { get; init; }

    public required ImmutableArray<string> Policies { get; init; }

    public static ImmutableArray<ZoneIds> Of(Inventory inventory) =>
    [
        .. inventory.Pools.Items.Select(pool => new ZoneIds
        {
            Template = inventory.Templates.Items.First(template => template.Pool.Id == pool.Id).Id.ToString(),
            Networks = [.. inventory.Networks.Items.Where(network => network.Pool.Id == pool.Id).Select(network => network.Id.ToString())],
            Repositories =
            [
                .. inventory.StorageRepositories.Items
                    .Where(repository => repository.Pool.Id == pool.Id && repository is { Shared: true, HoldsImages: false })
                    .Select(repository => repository.Id.ToString()),
            ],
            Policies = [.. inventory.BackupPolicies.Items.Where(policy => policy.MachineManager == pool.MachineManager).Select(policy => policy.Id.ToString())],
        }),
    ];
}
