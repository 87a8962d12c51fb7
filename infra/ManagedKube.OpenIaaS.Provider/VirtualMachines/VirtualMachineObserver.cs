using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Operations;

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
            devices.Pick(await CompleteAsync(machine, await disks.ConfigureAwait(false), devices, cancellationToken).ConfigureAwait(false)),
            devices.Pick(await CompleteAsync(await adapters.ConfigureAwait(false), devices, cancellationToken).ConfigureAwait(false)),
            [.. (await policies.ConfigureAwait(false)).Select(policy => policy.Id).Order(StringComparer.Ordinal)],
            (await tags.ConfigureAwait(false)).ToImmutableSortedDictionary(tag => tag.Key, tag => tag.Value ?? "", StringComparer.Ordinal));
    }
    private Task<IReadOnlyList<VirtualDisk>> CompleteAsync(
        VirtualMachine machine, IReadOnlyList<VirtualDisk> listed, OsDevices devices, CancellationToken cancellationToken) =>
        ListCompletion.CompleteAsync(listed, devices.DiskId is { } id ? [id] : [], disk => disk.Id, async id =>
            await client.VirtualDisks.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } found && found.AttachmentTo(machine.Id) is not null
                ? found
                : null);

    private Task<IReadOnlyList<NetworkAdapter>> CompleteAsync(
        IReadOnlyList<NetworkAdapter> listed, OsDevices devices, CancellationToken cancellationToken) =>
        ListCompletion.CompleteAsync(
            listed, devices.AdapterIds ?? [], adapter => adapter.Id, id => client.NetworkAdapters.FindAsync(id, cancellationToken));
}
