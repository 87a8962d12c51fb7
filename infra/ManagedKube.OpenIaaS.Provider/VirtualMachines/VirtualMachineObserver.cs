using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Reads a machine with everything that is managed of it.</summary>
internal sealed class VirtualMachineObserver(OpenIaaSClient client)
{
    /// <summary>The machine, or null when it is proved to be gone.</summary>
    public async Task<VirtualMachineSnapshot?> FindAsync(string id, OsDevices devices, CancellationToken cancellationToken)
    {
        var machine = await client.VirtualMachines.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false);
        return machine is null ? null : await ObserveAsync(machine, devices, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The machine, which must exist.</summary>
    /// <exception cref="OpenIaaSException">It is gone, or could not be read.</exception>
    public async Task<VirtualMachineSnapshot> GetAsync(string id, OsDevices devices, CancellationToken cancellationToken) =>
        await FindAsync(id, devices, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The virtual machine {id} does not exist any more.")
        {
            Remedy = "Refresh the stack, which removes it from the state, and run again.",
        };

    private async Task<VirtualMachineSnapshot> ObserveAsync(VirtualMachine machine, OsDevices devices, CancellationToken cancellationToken)
    {
        var disks = client.VirtualDisks.ListOfMachineAsync(machine.Id, cancellationToken);
        var adapters = client.NetworkAdapters.ListOfMachineAsync(machine.Id, cancellationToken);
        var policies = client.BackupPolicies.ListOfMachineAsync(machine.Id, cancellationToken);
        var tags = client.Tags.ListAsync(machine.Id, cancellationToken);
        await Task.WhenAll(disks, adapters, policies, tags).ConfigureAwait(false);
        return new(
            machine,
            devices.Pick(await disks.ConfigureAwait(false)),
            devices.Pick(await adapters.ConfigureAwait(false)),
            [.. (await policies.ConfigureAwait(false)).Select(policy => policy.Id).Order(StringComparer.Ordinal)],
            (await tags.ConfigureAwait(false)).ToImmutableSortedDictionary(tag => tag.Key, tag => tag.Value ?? "", StringComparer.Ordinal));
    }
}
