using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>Makes one machine what it should be, from its first start on: version, configuration, node with its roles.</summary>
internal sealed class Converge(DriverRun run)
{
    public async Task<NodeOutcome> RunAsync(DesiredNode node, CancellationToken cancel)
    {
        var maintenance = new Maintenance(run);
        string? version = null;
        await run.Patience.UntilAsync($"the Talos API of {node.Name} ({node.Address})", run.Request.Limits.ComeBack, async token =>
            (version = await run.Talos.VersionAsync(node.Address, token).ConfigureAwait(false)) is null
                ? "it does not answer. A machine whose first configuration is wrong has no API at all: its console says why"
                : null, cancel).ConfigureAwait(false);

        await new TalosUpgrade(run, maintenance).RunAsync(node, version!, cancel).ConfigureAwait(false);
        var restartPending = await new ConfigurationUpdate(run, maintenance).RunAsync(node, cancel).ConfigureAwait(false);
        await JoinAsync(node, maintenance, cancel).ConfigureAwait(false);
        return new NodeOutcome { Node = node.Name, TalosVersion = node.TalosVersion, RestartPending = restartPending };
    }

    private async Task JoinAsync(DesiredNode node, Maintenance maintenance, CancellationToken cancel)
    {
        Observation.KubernetesNode? known = null;
        await run.Patience.UntilAsync($"{node.Name} to join {run.Cluster.Name}", run.Request.Limits.ComeBack, async token =>
        {
            if (await run.Kubernetes.NodesAsync(token).ConfigureAwait(false) is not { } nodes)
                return "the Kubernetes API does not answer";
            known = nodes.FirstOrDefault(candidate => candidate.Name == node.Name);
            return known is null ? "Kubernetes does not know it as a node" : null;
        }, cancel).ConfigureAwait(false);

        if (node.Role == NodeRole.ControlPlane)
        {
            await run.Patience.UntilAsync(
                $"{node.Name} to get its vote in etcd", run.Request.Limits.ComeBack, token => VotelessBecauseAsync(node, token), cancel).ConfigureAwait(false);
        }

        if (node.Labels.Any(label => !known!.Labels.TryGetValue(label.Key, out var value) || value != label.Value))
            await run.Kubernetes.LabelAsync(node.Name, node.Labels, cancel).ConfigureAwait(false);
        if (Maintenance.Unfinished(known) is { } what)
            await maintenance.ComeBackAsync(node, what, known! with { IsReady = true }, _ => Task.FromResult<string?>(null), cancel).ConfigureAwait(false);
    }

    // The next control plane may be taken away only when this one can stand in for it (product spec D28: wait for all members).
    private async Task<string?> VotelessBecauseAsync(DesiredNode node, CancellationToken cancel) =>
        await run.Talos.EtcdMembersAsync(node.Address, cancel).ConfigureAwait(false) is not { } members ? "etcd does not run on it yet"
        : members.Any(member => member.Hostname == node.Name && !member.IsLearner) ? null
        : "the others have not made it a voter yet";
}
