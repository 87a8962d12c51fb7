using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Worlds.Marketplace;

/// <summary>Makes a halted virtual machine from an item of the marketplace, with the sizes of its image.</summary>
internal sealed record DeployItem : Order
{
    public required Guid ItemId { get; init; }

    public required string Name { get; init; }

    /// <summary>Fixes the pool too.</summary>
    public required Guid StorageRepositoryId { get; init; }

    public required ImmutableArray<DeployedAdapter> NetworkData { get; init; }

    public CloudInit? CloudInit { get; init; }

    public override Operation Operation => Operation.CreateVirtualMachine;

    public override string Description => $"Deploy virtual machine {Name}";

    public override ConcernedItem? Target => null;

    public override bool ShowsBeforeTheEnd => true;

    public override Effect Prepare(World world, Execution execution)
    {
        if (world.Inventory.MarketplaceItems.Find(ItemId) is not { } item)
            return Effect.Fail($"Could not find marketplace item with uuid {ItemId}");
        if (MachineRules.Name(Name) is { } broken)
            return Effect.Fail(broken);
        if (world.Inventory.StorageRepositories.Find(StorageRepositoryId) is not { HoldsImages: false } repository)
            return Effect.Fail(Reasons.RepositoryNotFound(StorageRepositoryId));
        if (ConnectAdapters(world, item, repository.Pool, out var adapters) is { } refusal)
            return Effect.Fail(refusal);
        return From(item, repository, adapters, execution).Make(world, execution);
    }

    public override Effect Execute(World world, Execution execution) => NewMachine.End(world, execution, ipAddresses: []);

    private string? ConnectAdapters(World world, MarketplaceItem item, Pool pool, out ImmutableArray<RequestedAdapter> adapters)
    {
        adapters = [];
        if (NetworkData.Length != item.SourceNetworks.Length)
            return $"The item {item.Name} has {item.SourceNetworks.Length} network adapters, not {NetworkData.Length}";
        foreach (var (device, source) in item.SourceNetworks.Index())
        {
            var name = NetworkAdapter.NameOf(device);
            var wanted = NetworkData.FirstOrDefault(data => data.NetworkAdapterName == name)
                ?? NetworkData.FirstOrDefault(data => data.NetworkAdapterName is null && data.SourceNetworkName == source);
            if (wanted is null)
                return $"networkData says nothing of the network adapter {name} ({source}) of the item {item.Name}";
            if (world.Inventory.Networks.Find(wanted.DestinationNetworkId)?.Pool.Id != pool.Id)
                return Reasons.NetworkNotFound(wanted.DestinationNetworkId);
            adapters = adapters.Add(new RequestedAdapter(wanted.DestinationNetworkId, MacAddress: null));
        }

        return null;
    }

    private NewMachine From(
        MarketplaceItem item, StorageRepository repository, ImmutableArray<RequestedAdapter> adapters, Execution execution) => new()
        {
            Machine = new VirtualMachine
            {
                Id = NewMachine.IdOf(execution),
                Name = Name,
                Cpu = item.Cpu,
                NumCoresPerSocket = item.NumCoresPerSocket,
                Memory = item.Memory,
                BootFirmware = BootFirmware.Uefi,
                OperatingSystemName = item.OperatingSystemName,
                PoolId = repository.Pool.Id,
                CloudInit = CloudInit,
            },
            Disks = [.. item.Disks.Select(disk => new NewDisk(disk.Name, disk.Size, repository.Id))],
            NetworkAdapters = adapters,
        };
}
