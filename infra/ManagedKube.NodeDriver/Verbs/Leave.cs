using ManagedKube.NodeDriver.Gates;
using ManagedKube.NodeDriver.Observation;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>
/// Takes one machine out of the cluster, before it is deleted (product spec D2). The machine is given up only once it is confirmed
/// that the cluster can do without it: an error here keeps the machine.
/// </summary>
internal sealed class Leave(DriverRun run)
{
    public async Task RunAsync(DesiredNode node, CancellationToken cancel)
    {
        var nodes = await run.Kubernetes.NodesAsync(cancel).ConfigureAwait(false)
            ?? throw new DriverException($"The Kubernetes API of {run.Cluster.Name} does not answer, so that {node.Name} cannot be drained. Bring it back first; to give up the whole cluster, destroy its stack.");
        var known = nodes.FirstOrDefault(candidate => candidate.Name == node.Name);
        if (node.Role == NodeRole.ControlPlane)
            await LeaveEtcdAsync(node, known, cancel).ConfigureAwait(false);
        else
            await LeaveWorkAsync(node, known, cancel).ConfigureAwait(false);
        await run.Kubernetes.DeleteNodeAsync(node.Name, cancel).ConfigureAwait(false);
    }

    private async Task LeaveWorkAsync(DesiredNode node, KubernetesNode? known, CancellationToken cancel)
    {
        // The pods of a machine that is not ready are nobody's to move: it is dead or cut off.
        if (known is { IsReady: true })
            await run.Kubernetes.DrainAsync(node.Name, run.Request.Limits.Drain, cancel).ConfigureAwait(false);
        if (await run.Talos.VersionAsync(node.Address, cancel).ConfigureAwait(false) is null)
            return;
        var reset = await run.Talos.ResetAsync(node.Address, cancel).ConfigureAwait(false);
        if (!reset.Succeeded)
            throw new DriverException($"{node.Name} was drained, but it does not reset itself: {reset.Reason}");
    }

    private async Task LeaveEtcdAsync(DesiredNode node, KubernetesNode? known, CancellationToken cancel)
    {
        var others = run.Cluster.ControlPlanes.Where(plane => plane.Name != node.Name).ToList();
        if (others.Count == 0)
        {
            throw new DriverException(
                $"{node.Name} is the only control plane of {run.Cluster.Name}: without it there is no cluster. To give it up, destroy its stack.");
        }
        var closed = HealthGate.ClosedForLeaving(await run.Observer.ReadAsync(cancel).ConfigureAwait(false), node.Name);
        if (!closed.IsEmpty)
            throw new DriverException($"{node.Name} cannot leave etcd, since the others are not well: {string.Join("; ", closed)}.");

        if (known is { IsReady: true })
            await run.Kubernetes.DrainAsync(node.Name, run.Request.Limits.Drain, cancel).ConfigureAwait(false);
        if (await run.Talos.VersionAsync(node.Address, cancel).ConfigureAwait(false) is not null)
        {
            await run.Talos.ForfeitLeadershipAsync(node.Address, cancel).ConfigureAwait(false);
            await run.Talos.ResetAsync(node.Address, cancel).ConfigureAwait(false);
        }

        await run.Patience
            .UntilAsync($"{node.Name} to leave etcd", run.Request.Limits.ComeBack, token => RemoveMemberAsync(node, others[0], token), cancel)
            .ConfigureAwait(false);
    }

    /// <summary>Null once the others confirm that it is no member.</summary>
    private async Task<string?> RemoveMemberAsync(DesiredNode node, NodeAddress other, CancellationToken cancel)
    {
        if (await run.Talos.EtcdMembersAsync(other.Address, cancel).ConfigureAwait(false) is not { } members)
            return $"{other.Name} does not tell the members of etcd";
        if (members.FirstOrDefault(member => member.Hostname == node.Name) is not { } member)
            return null;
        var removed = await run.Talos.RemoveMemberAsync(other.Address, member.Id, cancel).ConfigureAwait(false);
        return removed.Succeeded ? $"{other.Name} still has it as a member" : removed.Reason;
    }
}
