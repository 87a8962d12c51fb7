using ManagedKube.OpenIaaS.Provider.NetworkAdapters;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Carries out the steps of a plan, each of which does nothing when there is nothing to do.</summary>
internal sealed class PlanExecution(Session session, string id, VirtualMachinePlan plan, Urn urn)
{
    /// <summary>Backup policies and replication: before a start, which needs a policy.</summary>
    public async Task ProtectAsync(CancellationToken cancellationToken)
    {
        if (plan.PolicyIds is { } policies)
        {
            session.Log.Status(urn, "assigning backup policies");
            await session.Client.BackupPolicies.AssignAsync(id, policies, cancellationToken).ConfigureAwait(false);
        }

        if (plan.ReplicationPolicyId is not { } replication)
            return;
        session.Log.Status(urn, "changing the replication");
        if (plan.LeavesReplication)
            await session.Client.ReplicationPolicies.DissociateAsync(id, cancellationToken).ConfigureAwait(false);
        if (replication.Length > 0)
            await session.Client.ReplicationPolicies.AssociateAsync(id, replication, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Everything for which the machine may have to be halted.</summary>
    public async Task ChangeAsync(CancellationToken cancellationToken)
    {
        if (plan.Patch is { } patch)
        {
            session.Log.Status(urn, "changing properties");
            await session.Client.VirtualMachines.UpdateAsync(id, patch, cancellationToken).ConfigureAwait(false);
        }

        await ChangeOsDiskAsync(cancellationToken).ConfigureAwait(false);
        foreach (var adapter in plan.Adapters)
        {
            session.Log.Status(urn, "changing a network adapter");
            await AdapterUpdate.RunAsync(session, adapter.AdapterId, adapter.Settings, cancellationToken).ConfigureAwait(false);
        }

        await ChangeBootAsync(cancellationToken).ConfigureAwait(false);
    }

    public async Task MoveAsync(CancellationToken cancellationToken)
    {
        if (plan.MoveToHostId is not { } host)
            return;
        session.Log.Status(urn, "moving to another host");
        await session.Client.VirtualMachines.RelocateAsync(id, host, cancellationToken).ConfigureAwait(false);
    }

    public async Task TagAsync(CancellationToken cancellationToken)
    {
        if (plan.TagsToRemove.Length + plan.TagsToAdd.Length == 0)
            return;
        session.Log.Status(urn, "setting tags");
        foreach (var key in plan.TagsToRemove)
            await session.Client.Tags.DeleteAsync(id, key, cancellationToken).ConfigureAwait(false);
        foreach (var (key, value) in plan.TagsToAdd)
            await session.Client.Tags.AddAsync(id, key, value, cancellationToken).ConfigureAwait(false);
    }

    private async Task ChangeOsDiskAsync(CancellationToken cancellationToken)
    {
        if (plan.OsDiskPatch is { } patch)
        {
            session.Log.Status(urn, "changing the OS disk");
            await session.Client.VirtualDisks.UpdateAsync(plan.OsDiskId!, patch, cancellationToken).ConfigureAwait(false);
        }

        if (plan.OsDiskRepositoryId is { } repository)
        {
            session.Log.Status(urn, "moving the OS disk");
            await session.Client.VirtualDisks.RelocateAsync(plan.OsDiskId!, repository, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ChangeBootAsync(CancellationToken cancellationToken)
    {
        if (plan.IsoId is { } iso)
        {
            session.Log.Status(urn, iso.Length > 0 ? "mounting the ISO image" : "unmounting the ISO image");
            if (plan.Unmounts)
                await session.Client.VirtualMachines.UnmountAsync(id, cancellationToken).ConfigureAwait(false);
            if (iso.Length > 0)
                await session.Client.VirtualMachines.MountAsync(id, iso, cancellationToken).ConfigureAwait(false);
        }

        if (plan.BootOrder is { } order)
        {
            session.Log.Status(urn, "setting the boot order");
            await session.Client.VirtualMachines.SetBootOrderAsync(id, order, cancellationToken).ConfigureAwait(false);
        }
    }
}
