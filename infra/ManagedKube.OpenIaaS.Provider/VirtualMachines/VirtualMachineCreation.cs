using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Marketplace;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Makes a machine, once: what an order of unknown outcome made is found and adopted, never made again.</summary>
internal sealed class VirtualMachineCreation(Session session)
{
    private readonly VirtualMachineSearch _search = new(session);

    /// <summary>Makes the machine, halted, and returns its id and how many disks it comes with.</summary>
    public async Task<(string Id, int DiskCount)> RunAsync(VirtualMachineInputs wanted, Urn urn, CancellationToken cancellationToken)
    {
        var source = await _search.GetSourceAsync(wanted, cancellationToken).ConfigureAwait(false);
        var problems = new Problems();
        SourceCheck.Run(wanted, source, problems);
        problems.ThrowIfAny($"The virtual machine '{wanted.Name}'");
        await RefuseTwinAsync(wanted, source, cancellationToken).ConfigureAwait(false);
        session.Log.Status(urn, $"creating from {source.Title}");
        try
        {
            return (await OrderAsync(wanted, source, cancellationToken).ConfigureAwait(false), source.DiskCount);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.OutcomeUnknown)
        {
            return (await AdoptAsync(wanted, urn, e, cancellationToken).ConfigureAwait(false), source.DiskCount);
        }
        catch (OpenIaaSException e) when (e.Kind == OpenIaaSErrorKind.ActivityFailed)
        {
            await RemoveRestAsync(wanted, e, urn, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private Task<string> OrderAsync(VirtualMachineInputs wanted, MachineSource source, CancellationToken cancellationToken) =>
        wanted.MarketplaceItemId.Length > 0
            ? session.Client.Marketplace.DeployAsync(Deployment(wanted, source), cancellationToken)
            : session.Client.VirtualMachines.CreateAsync(Creation(wanted), cancellationToken);

    private static NewVirtualMachine Creation(VirtualMachineInputs wanted) => new()
    {
        Name = wanted.Name,
        TemplateId = wanted.TemplateId,
        Cpu = wanted.Cpu,
        Memory = wanted.Memory,
        CloudInit = wanted.CloudInit,
        NetworkAdapters = wanted.OsNetworkAdapters is { Length: > 0 } adapters
            ? [.. adapters.Select(adapter => new NewMachineAdapter(adapter.NetworkId, adapter.MacAddress, adapter.IpAddress))]
            : null,
    };

    /// <summary>Sizes, MAC addresses and addresses cannot be asked for here: they are changed afterwards.</summary>
    private static ItemDeployment Deployment(VirtualMachineInputs wanted, MachineSource source) => new()
    {
        Id = wanted.MarketplaceItemId,
        Name = wanted.Name,
        StorageRepositoryId = wanted.StorageRepositoryId,
        CloudInit = wanted.CloudInit,
        NetworkData =
        [
            .. source.Adapters.Zip(wanted.OsNetworkAdapters ?? []).Select(pair =>
                new DeployedAdapter(pair.First.Name, pair.First.NetworkName, pair.Second.NetworkId)),
        ],
    };

    private async Task RefuseTwinAsync(VirtualMachineInputs wanted, MachineSource source, CancellationToken cancellationToken)
    {
        var twins = await _search.FindByNameAsync(wanted.Name, source.Zone?.Id, cancellationToken).ConfigureAwait(false);
        if (twins is [var twin, ..])
        {
            throw new ProviderException(
                $"A virtual machine '{wanted.Name}' exists already in zone {source.Zone?.Name} (id {twin.Id}). "
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
