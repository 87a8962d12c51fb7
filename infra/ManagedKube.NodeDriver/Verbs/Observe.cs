using System.Collections.Immutable;
using ManagedKube.NodeDriver.Changes;
using ManagedKube.NodeDriver.Observation;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>Compares machines with what they should be. It changes nothing, and what cannot be read is said rather than guessed.</summary>
internal sealed class Observe(DriverRun run)
{
    // Each question is a process of its own; more at once only fight for the processor.
    private const int AtOnce = 8;

    public async Task<ObservedCluster> RunAsync(CancellationToken cancel)
    {
        var nodes = (await run.Kubernetes.NodesAsync(cancel).ConfigureAwait(false) ?? []).ToImmutableDictionary(node => node.Name);
        var observed = new ObservedNode[run.Request.Nodes.Length];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, observed.Length),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel },
            async (index, token) => observed[index] = await ObserveAsync(run.Request.Nodes[index], nodes, token).ConfigureAwait(false)).ConfigureAwait(false);
        return new ObservedCluster
        {
            KubernetesVersion = await run.Kubernetes.VersionAsync(cancel).ConfigureAwait(false),
            Nodes = [.. observed],
        };
    }

    private async Task<ObservedNode> ObserveAsync(DesiredNode node, ImmutableDictionary<string, KubernetesNode> nodes, CancellationToken cancel)
    {
        var known = nodes.GetValueOrDefault(node.Name);
        var observed = new ObservedNode
        {
            Name = node.Name,
            IsReady = known?.IsReady ?? false,
            KubeletVersion = known?.KubeletVersion.TrimStart('v'),
            // A node has told its version to Kubernetes: one question less to each machine.
            TalosVersion = known?.TalosVersion ?? await run.Talos.VersionAsync(node.Address, cancel).ConfigureAwait(false),
        };
        if (observed.TalosVersion is not { } version)
            return observed with { UnknownBecause = $"its Talos API at {node.Address} does not answer" };

        try
        {
            var changes = await ChangesAsync(node, version, cancel).ConfigureAwait(false);
            return observed with { Changes = changes, Restarts = TalosUpgrade.IsNeeded(node, version, schematic: null) || changes.Any(change => change.Effect == ChangeEffect.NeedsReboot) };
        }
        catch (DriverException exception)
        {
            return observed with { UnknownBecause = exception.Message };
        }
    }

    private async Task<ImmutableArray<ConfigurationChange>> ChangesAsync(DesiredNode node, string version, CancellationToken cancel)
    {
        if (!await run.Talos.WouldChangeAsync(node.Address, node.Configuration, cancel).ConfigureAwait(false))
            return [];
        return await run.Talos.ConfigurationAsync(node.Address, cancel).ConfigureAwait(false) is { } running
            ? ConfigurationDifference.Of(running, node.Configuration, Version.Parse(version.Split('-')[0]))
            : throw new DriverException("it does not tell the configuration that it runs with");
    }
}
