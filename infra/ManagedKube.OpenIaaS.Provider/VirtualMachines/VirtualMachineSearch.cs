using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Finds the machines that a creation with given inputs can have made: those of the same name in the zone of the source that
/// have all the MAC addresses that the inputs give. A machine from a marketplace item gets them only afterwards.
/// </summary>
internal sealed class VirtualMachineSearch(Session session)
{
    /// <summary>What a machine is made from.</summary>
    /// <exception cref="OpenIaaSException">There is none of that id.</exception>
    public async Task<MachineSource> GetSourceAsync(VirtualMachineInputs wanted, CancellationToken cancellationToken)
    {
        if (wanted.MarketplaceItemId.Length == 0)
        {
            return MachineSource.Of(
                await session.Inventory.TemplateAsync(wanted.TemplateId, cancellationToken).ConfigureAwait(false)
                ?? throw Missing("template", wanted.TemplateId, "compute:getTemplate"));
        }

        var item = await session.Inventory.ItemAsync(wanted.MarketplaceItemId, cancellationToken).ConfigureAwait(false)
            ?? throw Missing("marketplace item for OpenIaaS", wanted.MarketplaceItemId, "marketplace:getItem");
        var repository = await session.Inventory.RepositoryAsync(wanted.StorageRepositoryId, cancellationToken).ConfigureAwait(false)
            ?? throw Missing("storage repository", wanted.StorageRepositoryId, "compute:getStorageRepository");
        return MachineSource.Of(item, repository);
    }

    /// <summary>The machines of that name in a zone.</summary>
    public async Task<ImmutableArray<VirtualMachine>> FindByNameAsync(
        string name, string? machineManagerId, CancellationToken cancellationToken)
    {
        var all = await session.Client.VirtualMachines.ListAsync(machineManagerId, cancellationToken).ConfigureAwait(false);
        return [.. all.Where(machine => machine.Name == name && (machineManagerId is null || machine.MachineManager?.Id == machineManagerId))];
    }

    /// <summary>The machines that such a creation can have made.</summary>
    public async Task<ImmutableArray<VirtualMachine>> FindMadeByAsync(VirtualMachineInputs inputs, CancellationToken cancellationToken)
    {
        var source = await GetSourceAsync(inputs, cancellationToken).ConfigureAwait(false);
        var found = ImmutableArray.CreateBuilder<VirtualMachine>();
        foreach (var machine in await FindByNameAsync(inputs.Name, source.Zone?.Id, cancellationToken).ConfigureAwait(false))
        {
            if (inputs.MarketplaceItemId.Length > 0 || await HasAddressesAsync(machine, inputs, cancellationToken).ConfigureAwait(false))
                found.Add(machine);
        }

        return found.ToImmutable();
    }

    private static OpenIaaSException Missing(string noun, string id, string function) =>
        new(OpenIaaSErrorKind.NotFound, $"There is no {noun} {id}.") { Remedy = $"Look its id up with openiaas:{function}." };

    private async Task<bool> HasAddressesAsync(VirtualMachine machine, VirtualMachineInputs inputs, CancellationToken cancellationToken)
    {
        var wanted = (inputs.OsNetworkAdapters ?? []).Where(adapter => adapter.MacAddress is not null).ToList();
        if (wanted.Count == 0)
            return true;
        var adapters = await session.Client.NetworkAdapters.ListOfMachineAsync(machine.Id, cancellationToken).ConfigureAwait(false);
        return wanted.All(want => adapters.Any(
            adapter => string.Equals(adapter.MacAddress, want.MacAddress, StringComparison.OrdinalIgnoreCase)));
    }
}
