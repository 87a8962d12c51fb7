using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Provider.VirtualMachines;

namespace ManagedKube.OpenIaaS.Provider.NetworkAdapters;

/// <summary>Finds, in a preview, what the platform would refuse of an adapter. Only reads.</summary>
internal sealed class NetworkAdapterPlatformCheck(Session session)
{
    /// <summary>Why the MAC address of an adapter of a running machine stays.</summary>
    public const string NeedsHalt =
        "A MAC address can only change while the machine is halted. Set powerState of the machine to 'off' first, or add an adapter instead.";

    /// <summary>Checks an adapter that will be made.</summary>
    /// <exception cref="Pulumi.ProviderHost.ProviderException">Something rules it out; the message tells all of it.</exception>
    public async Task CheckNewAsync(NetworkAdapterInputs wanted, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        var machine = await CheckPlaceAsync(wanted, problems, cancellationToken).ConfigureAwait(false);
        if (machine is not null)
        {
            var adapters = await session.Client.NetworkAdapters.ListOfMachineAsync(machine.Id, cancellationToken).ConfigureAwait(false);
            if (adapters.Count >= ValueRules.MostAdapters)
                problems.Add("virtualMachineId", $"the machine '{machine.Name}' has {adapters.Count} adapters and takes no more.");
        }

        problems.ThrowIfAny("The network adapter");
    }

    /// <summary>Checks an adapter that will be changed.</summary>
    /// <exception cref="Pulumi.ProviderHost.ProviderException">Something rules it out; the message tells all of it.</exception>
    public async Task CheckChangeAsync(string id, NetworkAdapterInputs wanted, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        var machine = await CheckPlaceAsync(wanted, problems, cancellationToken).ConfigureAwait(false);
        var live = await session.Client.NetworkAdapters.FindAsync(id, cancellationToken).ConfigureAwait(false);
        if (machine?.IsRunning == true && live is not null && wanted.Settings.PatchFor(live, wanted.IpAddress).Mac is not null)
            problems.Add("macAddress", NeedsHalt);
        problems.ThrowIfAny("The network adapter");
    }

    private async Task<VirtualMachine?> CheckPlaceAsync(NetworkAdapterInputs wanted, Problems problems, CancellationToken cancellationToken)
    {
        var machine = await session.Client.VirtualMachines.FindAsync(wanted.VirtualMachineId, cancellationToken).ConfigureAwait(false);
        if (machine is null)
            problems.Add("virtualMachineId", $"there is no virtual machine {wanted.VirtualMachineId}.");
        await new PlacementCheck(session, problems, new Placement(machine?.MachineManager, machine?.Pool))
            .CheckNetworkAsync("", wanted.NetworkId, wanted.IpAddress, cancellationToken).ConfigureAwait(false);
        return machine;
    }
}
