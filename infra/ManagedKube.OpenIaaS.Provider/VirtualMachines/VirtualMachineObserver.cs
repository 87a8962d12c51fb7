using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Reads a machine with everything that is managed of it.</summary>
internal sealed class VirtualMachineObserver(Session session)
{
    /// <summary>The machine, or null when it is proved to be gone.</summary>
    public async Task<VirtualMachineSnapshot?> FindAsync(string id, MachineScope scope, CancellationToken cancellationToken)
    {
        var machine = await session.Client.VirtualMachines.FindOrProveAbsentAsync(id, cancellationToken).ConfigureAwait(false);
        return machine is null ? null : await ObserveAsync(machine, scope, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The machine, which must exist.</summary>
    /// <exception cref="OpenIaaSException">It is gone, or could not be read.</exception>
    public async Task<VirtualMachineSnapshot> GetAsync(string id, MachineScope scope, CancellationToken cancellationToken) =>
        await FindAsync(id, scope, cancellationToken).ConfigureAwait(false)
        ?? throw new OpenIaaSException(OpenIaaSErrorKind.NotFound, $"The virtual machine {id} does not exist any more.")
        {
            Remedy = "Refresh the stack, which removes it from the state, and run again.",
        };

    private async Task<VirtualMachineSnapshot> ObserveAsync(VirtualMachine machine, MachineScope scope, CancellationToken cancellationToken)
    {
        var client = session.Client;
        var disks = client.VirtualDisks.ListOfMachineAsync(machine.Id, cancellationToken);
        var adapters = client.NetworkAdapters.ListOfMachineAsync(machine.Id, cancellationToken);
        var policies = client.BackupPolicies.ListOfMachineAsync(machine.Id, cancellationToken);
        var tags = client.Tags.ListAsync(machine.Id, cancellationToken);
        var replication = scope.Replication ? client.ReplicationPolicies.FindOfMachineAsync(machine.Id, cancellationToken) : null;
        var iso = FindIsoAsync(machine, scope, cancellationToken);
        await Task.WhenAll(disks, adapters, policies, tags, replication ?? Task.CompletedTask, iso).ConfigureAwait(false);
        var allDisks = await CompleteAsync(machine, await disks.ConfigureAwait(false), scope.Devices, cancellationToken).ConfigureAwait(false);
        var allAdapters = await CompleteAsync(await adapters.ConfigureAwait(false), scope.Devices, cancellationToken).ConfigureAwait(false);
        return new()
        {
            Machine = machine,
            OsDisk = scope.Devices.Pick(allDisks),
            OsDiskIds = scope.Devices.PickAll(allDisks),
            OsAdapters = await ObserveAsync(scope.Devices.Pick(allAdapters), scope, cancellationToken).ConfigureAwait(false),
            PolicyIds = [.. (await policies.ConfigureAwait(false)).Select(policy => policy.Id).Order(StringComparer.Ordinal)],
            ReplicationPolicyId = replication is null ? null : (await replication.ConfigureAwait(false))?.Id,
            IsoId = await iso.ConfigureAwait(false),
            Tags = (await tags.ConfigureAwait(false)).ToImmutableSortedDictionary(tag => tag.Key, tag => tag.Value ?? "", StringComparer.Ordinal),
        };
    }

    private async Task<ImmutableArray<OsAdapter>> ObserveAsync(
        ImmutableArray<NetworkAdapter> adapters, MachineScope scope, CancellationToken cancellationToken) =>
        [.. await Task.WhenAll(adapters.Select(async adapter => new OsAdapter(
            adapter,
            scope.Addresses ? await RegisteredAddress.FindAsync(session, adapter, cancellationToken).ConfigureAwait(false) : null))).ConfigureAwait(false)];

    /// <summary>The machine only tells the name of its image.</summary>
    private async Task<string?> FindIsoAsync(VirtualMachine machine, MachineScope scope, CancellationToken cancellationToken)
    {
        if (machine.DvdDrive is not { Attached: true, Name: { Length: > 0 } name })
            return null;
        foreach (var id in scope.IsoIds)
        {
            if ((await session.Inventory.ImageAsync(id, cancellationToken).ConfigureAwait(false))?.Name == name)
                return id;
        }

        var images = machine.Pool?.Id is { } pool
            ? await Visibility.TryAsync<IReadOnlyList<VirtualDisk>>(async () => await session.Inventory.ImagesAsync(pool, cancellationToken).ConfigureAwait(false))
                .ConfigureAwait(false)
            : null;
        return images?.FirstOrDefault(image => image.Name == name)?.Id ?? "";
    }

    private Task<IReadOnlyList<VirtualDisk>> CompleteAsync(
        VirtualMachine machine, IReadOnlyList<VirtualDisk> listed, OsDevices devices, CancellationToken cancellationToken) =>
        ListCompletion.CompleteAsync(listed, [.. devices.DiskIds ?? [], devices.DiskId ?? ""], disk => disk.Id, async id =>
            await session.Client.VirtualDisks.FindAsync(id, cancellationToken).ConfigureAwait(false) is { } found && found.AttachmentTo(machine.Id) is not null
                ? found
                : null);

    private Task<IReadOnlyList<NetworkAdapter>> CompleteAsync(
        IReadOnlyList<NetworkAdapter> listed, OsDevices devices, CancellationToken cancellationToken) =>
        ListCompletion.CompleteAsync(
            listed, devices.AdapterIds ?? [], adapter => adapter.Id, id => session.Client.NetworkAdapters.FindAsync(id, cancellationToken));
}
