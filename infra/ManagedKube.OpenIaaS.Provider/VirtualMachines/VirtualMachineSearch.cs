using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Finds the machines that a creation with given inputs can have made: those of the same name in the zone of the template
/// that have all the MAC addresses that the inputs give.
/// </summary>
internal sealed class VirtualMachineSearch(Session session)
{
    /// <summary>The template that a machine is made from.</summary>
    /// <exception cref="OpenIaaSException">There is none of that id.</exception>
    public Task<Template> GetTemplateAsync(string templateId, CancellationToken cancellationToken) =>
        session.Lookups.GetAsync($"template {templateId}", async cancel =>
            await session.Client.Templates.FindAsync(templateId, cancel).ConfigureAwait(false)
            ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"There is no template {templateId}.")
            {
                Remedy = "Look its id up with openiaas:compute:getTemplate.",
            }, cancellationToken);

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
        var template = await GetTemplateAsync(inputs.TemplateId, cancellationToken).ConfigureAwait(false);
        var found = ImmutableArray.CreateBuilder<VirtualMachine>();
        foreach (var machine in await FindByNameAsync(inputs.Name, template.MachineManager?.Id, cancellationToken).ConfigureAwait(false))
        {
            if (await HasAddressesAsync(machine, inputs, cancellationToken).ConfigureAwait(false))
                found.Add(machine);
        }

        return found.ToImmutable();
    }

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
