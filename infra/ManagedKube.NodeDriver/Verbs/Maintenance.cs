using ManagedKube.NodeDriver.Gates;
using ManagedKube.NodeDriver.Observation;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>
/// Takes one machine away and brings it back. What is going on is written on the Node object, so that a run that broke off is taken
/// up where it was, by whoever runs next.
/// </summary>
internal sealed class Maintenance(DriverRun run)
{
    private const string Annotation = "managedkube.infra/maintenance";

    /// <summary>What somebody began with a node and did not end; null for nothing.</summary>
    public static string? Unfinished(KubernetesNode? node) => node?.Annotations.GetValueOrDefault(Annotation);

    /// <summary>Does something that takes the machine away, as soon as the cluster can spare it and its pods are elsewhere, and waits until it is back.</summary>
    /// <param name="node">The machine.</param>
    /// <param name="what">What is done, for people and for the next run: <c>talos-1.14.6</c>.</param>
    /// <param name="act">The call that takes it away.</param>
    /// <param name="isDone">Null when the machine is as it should be; else what is missing.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="DriverException">The cluster cannot spare it, or it does not come back.</exception>
    public async Task RunAsync(
        DesiredNode node,
        string what,
        Func<CancellationToken, Task> act,
        Func<CancellationToken, Task<string?>> isDone,
        CancellationToken cancel)
    {
        var before = await FindAsync(node.Name, cancel).ConfigureAwait(false);
        await OpenGateAsync(node, before is { IsReady: true }, cancel).ConfigureAwait(false);
        if (before is not null)
            await run.Kubernetes.AnnotateAsync(node.Name, Annotation, what, cancel).ConfigureAwait(false);
        run.Tell($"{node.Name}: {what}");
        // The pods of a machine that is not ready are nobody's to move.
        if (before is { IsReady: true })
            await run.Kubernetes.DrainAsync(node.Name, run.Request.Limits.Drain, cancel).ConfigureAwait(false);
        await act(cancel).ConfigureAwait(false);
        await ComeBackAsync(node, what, before, isDone, cancel).ConfigureAwait(false);
    }

    /// <summary>Waits until a machine that went away is back, lets it take pods again and forgets that it was away.</summary>
    public async Task ComeBackAsync(
        DesiredNode node, string what, KubernetesNode? before, Func<CancellationToken, Task<string?>> isDone, CancellationToken cancel)
    {
        await run.Patience.UntilAsync($"{node.Name} after {what}", run.Request.Limits.ComeBack, async token =>
        {
            if (await isDone(token).ConfigureAwait(false) is { } missing)
                return missing;
            if (await run.Talos.StageAsync(node.Address, token).ConfigureAwait(false) is not { } stage)
                return "its Talos API does not answer";
            if (before is not { IsReady: true })
                return stage.Stage is "running" or "booting" ? null : $"it is {stage.Stage}: {stage.Unmet}";
            if (!stage.IsRunningAndReady)
                return $"it is {stage.Stage} and not ready: {stage.Unmet}";
            var now = await FindAsync(node.Name, token).ConfigureAwait(false);
            if (now is not { IsReady: true })
                return now is null ? "it is no node any more" : $"its node is not ready: {now.NotReadyBecause}";
            return now.SystemUuid == before.SystemUuid ? null : throw new DriverException(
                $"{node.Name} came back as another machine ({now.SystemUuid} instead of {before.SystemUuid}). Two machines have its name or address: find out which one should go.");
        }, cancel).ConfigureAwait(false);
        if (before is null)
            return;
        await run.Kubernetes.UncordonAsync(node.Name, cancel).ConfigureAwait(false);
        await run.Kubernetes.AnnotateAsync(node.Name, Annotation, null, cancel).ConfigureAwait(false);
    }

    private async Task<KubernetesNode?> FindAsync(string name, CancellationToken cancel) =>
        (await run.Kubernetes.NodesAsync(cancel).ConfigureAwait(false) ?? []).FirstOrDefault(node => node.Name == name);

    // A machine that serves nobody yet takes nothing away; a control plane still has its vote.
    private Task OpenGateAsync(DesiredNode node, bool serves, CancellationToken cancel) => run.Patience.UntilAsync(
        $"the cluster to spare {node.Name}",
        run.Request.Limits.ComeBack,
        async token =>
        {
            var state = await run.Observer.ReadAsync(token).ConfigureAwait(false);
            var closed = serves ? HealthGate.Closed(state, node.Name)
                : node.Role == NodeRole.ControlPlane ? HealthGate.ClosedForEtcd(state, node.Name)
                : [];
            return closed.IsEmpty ? null : string.Join("; ", closed) + ".";
        },
        cancel);
}
