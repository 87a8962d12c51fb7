using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.Inventory;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Makes a machine, once: what an order of unknown outcome made is found and adopted, never made again.</summary>
internal sealed class VirtualMachineCreation(Session session)
{
    private readonly VirtualMachineSearch _search = new(session);

    /// <summary>Refuses what the template rules out. Only reads, so that a preview can ask too.</summary>
    public async Task<Template> CheckTemplateAsync(VirtualMachineInputs wanted, CancellationToken cancellationToken)
    {
        var template = await _search.GetTemplateAsync(wanted.TemplateId, cancellationToken).ConfigureAwait(false);
        var problems = new List<string>();
        var adapters = wanted.OsNetworkAdapters?.Length ?? 0;
        var templateAdapters = template.NetworkAdapters?.Count ?? 0;
        if (adapters != templateAdapters)
            problems.Add($"osNetworkAdapters has {adapters} entries, but the template has {templateAdapters} adapters: list each of them");
        var disk = template.Disks is [var first, ..] ? first : null;
        if (disk is null && (wanted.OsDisk is not null || wanted.CloudInit is not null))
            problems.Add("the template has no disk, so that neither osDisk nor cloudInit is possible");
        if (disk is not null && wanted.OsDisk?.Size < disk.Size)
            problems.Add($"osDisk.size is {wanted.OsDisk.Size} bytes, but the template's disk has {disk.Size} and a disk cannot shrink");
        return problems.Count == 0
            ? template
            : throw new ProviderException(
                $"The virtual machine '{wanted.Name}' does not fit its template '{template.Name}': {string.Join("; ", problems)}.", nothingHappened: true);
    }

    /// <summary>Makes the machine, halted, and returns its id.</summary>
    public async Task<string> RunAsync(VirtualMachineInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var template = await CheckTemplateAsync(wanted, cancellationToken).ConfigureAwait(false);
        await RefuseTwinAsync(wanted, template, cancellationToken).ConfigureAwait(false);
        session.Log.Status(urn, $"creating from template {template.Name}");
        try
        {
            return await session.Client.VirtualMachines.CreateAsync(Order(wanted), cancellationToken).ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown)
        {
            return await AdoptAsync(wanted, urn, e, cancellationToken).ConfigureAwait(false);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.ActivityFailed)
        {
            await RemoveRestAsync(wanted, e, urn, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private static NewVirtualMachine Order(VirtualMachineInputs wanted) => new()
    {
        Name = wanted.Name,
        TemplateId = wanted.TemplateId,
        Cpu = wanted.Cpu,
        Memory = wanted.Memory,
        CloudInit = wanted.CloudInit,
        NetworkAdapters = wanted.OsNetworkAdapters is { Length: > 0 } adapters
            ? [.. adapters.Select(adapter => new NewMachineAdapter(adapter.NetworkId, adapter.MacAddress))]
            : null,
    };

    private async Task RefuseTwinAsync(VirtualMachineInputs wanted, Template template, CancellationToken cancellationToken)
    {
        var twins = await _search.FindByNameAsync(wanted.Name, template.MachineManager?.Id, cancellationToken).ConfigureAwait(false);
        if (twins is [var twin, ..])
        {
            throw new ProviderException(
                $"A virtual machine '{wanted.Name}' exists already in zone {template.MachineManager?.Name} (id {twin.Id}). "
                + $"To manage that one, import it: pulumi import {VirtualMachineHandler.TypeToken} NAME {twin.Id}. Else choose another name.",
                nothingHappened: true);
        }
    }

    /// <summary>There was no machine of this name before, so one that has appeared since is the one that was ordered.</summary>
    private async Task<string> AdoptAsync(VirtualMachineInputs wanted, Urn urn, OpenIaaSException cause, CancellationToken cancellationToken)
    {
        session.Log.Warning($"{cause.Message} Looking for the machine.", urn);
        var made = await Evidence.FindAsync(session, () => _search.FindMadeByAsync(wanted, cancellationToken), cancellationToken).ConfigureAwait(false);
        return made?.Id ?? throw cause;
    }

    /// <summary>A failed creation may leave a half-made machine, which would be in the way of the next one (API reference 5.7, pitfall 9).</summary>
    private Task RemoveRestAsync(VirtualMachineInputs wanted, OpenIaaSException failure, Urn urn, CancellationToken cancellationToken)
    {
        var machines = session.Client.VirtualMachines;
        return Leftover.RemoveAsync<VirtualMachine>(
            session,
            urn,
            failure,
            async () => [.. (await _search.FindMadeByAsync(wanted, cancellationToken).ConfigureAwait(false)).Where(machine => !machine.IsRunning)],
            rest => Deletion.RunAsync(
                session, () => machines.DeleteAsync(rest.Id, cancellationToken),
                () => machines.FindOrProveAbsentAsync(rest.Id, cancellationToken), cancellationToken),
            cancellationToken);
    }
}
