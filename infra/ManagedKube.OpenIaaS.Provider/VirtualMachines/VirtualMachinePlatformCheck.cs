using ManagedKube.OpenIaaS.Provider.Operations;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Finds, in a preview, what the platform would refuse only in the middle of the work: whether everything that the inputs name
/// exists, lies in the machine's zone or pool, and has room. Only reads.
/// </summary>
internal sealed class VirtualMachinePlatformCheck(Session session)
{
    private readonly VirtualMachineSearch _search = new(session);

    /// <summary>Checks a machine that will be made.</summary>
    /// <exception cref="Pulumi.ProviderHost.ProviderException">Something rules it out; the message tells all of it.</exception>
    public async Task CheckNewAsync(VirtualMachineInputs wanted, CancellationToken cancellationToken)
    {
        var source = await _search.GetSourceAsync(wanted, cancellationToken).ConfigureAwait(false);
        var problems = new Problems();
        SourceCheck.Run(wanted, source, problems);
        var repository = source.RepositoryId is { } id
            ? await Visibility.TryAsync(() => session.Inventory.RepositoryAsync(id, cancellationToken)).ConfigureAwait(false)
            : null;
        var placement = new PlacementCheck(session, problems, new Placement(source.Zone, repository?.Pool));
        await placement.CheckPoliciesAsync(wanted.BackupPolicyIds ?? [], cancellationToken).ConfigureAwait(false);
        await placement.CheckReplicationAsync(wanted.ReplicationPolicyId, cancellationToken).ConfigureAwait(false);
        await placement.CheckAdaptersAsync(wanted.OsNetworkAdapters ?? [], cancellationToken).ConfigureAwait(false);
        await placement.CheckIsoAsync(wanted.IsoId, cancellationToken).ConfigureAwait(false);
        if (source.DiskSize is { } size)
        {
            var target = wanted.OsDisk?.StorageRepositoryId;
            await placement.CheckRepositoryAsync(
                target is not null ? "osDisk.storageRepositoryId" : wanted.StorageRepositoryId.Length > 0 ? "storageRepositoryId" : "osDisk.size",
                target ?? source.RepositoryId, Math.Max(size, wanted.OsDisk?.Size ?? 0), cancellationToken).ConfigureAwait(false);
        }

        if (wanted.WantsRunning)
        {
            var hosts = new Problems();
            await new PlacementCheck(session, hosts, placement.Placement)
                .CheckHostsAsync(wanted.HostId, wanted.Memory, null, cancellationToken).ConfigureAwait(false);
            if (!hosts.IsEmpty && !await IsReplacementAsync(wanted, source, cancellationToken).ConfigureAwait(false))
                problems.AddAll(hosts);
        }

        problems.ThrowIfAny($"The virtual machine '{wanted.Name}'");
    }

    /// <summary>Checks a machine that will be changed: only what changes.</summary>
    /// <exception cref="Pulumi.ProviderHost.ProviderException">Something rules it out; the message tells all of it.</exception>
    public async Task CheckChangeAsync(string id, VirtualMachineInputs wanted, MachineScope scope, CancellationToken cancellationToken)
    {
        var live = await new VirtualMachineConvergence(session).CheckAsync(id, wanted, scope, cancellationToken).ConfigureAwait(false);
        var plan = VirtualMachinePlanner.Plan(wanted, live);
        var problems = new Problems();
        var placement = new PlacementCheck(session, problems, new Placement(live.Machine.MachineManager, live.Machine.Pool));
        await placement.CheckPoliciesAsync(plan.PolicyIds ?? [], cancellationToken).ConfigureAwait(false);
        await placement.CheckReplicationAsync(plan.ReplicationPolicyId, cancellationToken).ConfigureAwait(false);
        if (!plan.Adapters.IsEmpty)
            await placement.CheckAdaptersAsync(wanted.OsNetworkAdapters ?? [], cancellationToken).ConfigureAwait(false);
        await placement.CheckIsoAsync(plan.IsoId, cancellationToken).ConfigureAwait(false);
        if (live.OsDisk is { } disk)
        {
            var size = plan.OsDiskPatch?.Size ?? disk.Size;
            if (plan.OsDiskRepositoryId is { } target)
                await placement.CheckRepositoryAsync("osDisk.storageRepositoryId", target, size, cancellationToken).ConfigureAwait(false);
            else if (size > disk.Size)
                await placement.CheckRepositoryAsync("osDisk.size", disk.StorageRepository?.Id, size - disk.Size, cancellationToken).ConfigureAwait(false);
        }

        if (wanted.WantsRunning && (plan.PowerOn || plan.MoveToHostId is not null || plan.Patch?.Memory > live.Machine.Memory))
            await placement.CheckHostsAsync(wanted.HostId, wanted.Memory, live.Machine, cancellationToken).ConfigureAwait(false);
        problems.ThrowIfAny($"The virtual machine '{live.Machine.Name}'");
    }

    /// <summary>A machine of the same name is the one that goes before this one is made, and gives its memory back.</summary>
    private async Task<bool> IsReplacementAsync(VirtualMachineInputs wanted, MachineSource source, CancellationToken cancellationToken) =>
        (await _search.FindByNameAsync(wanted.Name, source.Zone?.Id, cancellationToken).ConfigureAwait(false)).Length > 0;
}
