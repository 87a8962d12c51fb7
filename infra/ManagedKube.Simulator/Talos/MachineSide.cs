using ManagedKube.Simulator.Kubernetes;
using ManagedKube.Simulator.Networks;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Talos.Api;
using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Talos;

/// <summary>Everything that answers on the simulated networks, behind their proxy.</summary>
internal sealed class MachineSide : IAsyncDisposable
{
    private readonly Stack<IAsyncDisposable> _parts = new();

    private MachineSide()
    {
    }

    /// <summary>The proxy into the networks.</summary>
    public Uri Proxy { get; private set; } = null!;

    public static async Task<MachineSide> StartAsync(
        SimulatorOptions options, WorldFolder folder, WorldStore store, OperationTimes times, CancellationToken cancellationToken)
    {
        var side = new MachineSide();
        try
        {
            var apis = options.KubernetesApis is { } make
                ? side.Own(await make(folder.Clusters, options.TimeProvider, cancellationToken).ConfigureAwait(false))
                : null;
            var link = apis is null ? null : side.Own(new ClusterLink(store, apis, options.TimeProvider));
            var gate = new NodeGate(store, times.Nodes, options.TimeProvider, (cluster, node) => link?.IsNodeReady(cluster, node) ?? false);
            var machines = side.Own(await MachineApiServer.StartAsync(gate, store, cancellationToken).ConfigureAwait(false));
            side.Proxy = side.Own(new ProxyServer(new VirtualNetwork(store, machines, apis))).Address;
            return side;
        }
        catch
        {
            await side.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Ends its parts, the last one first.</summary>
    public async ValueTask DisposeAsync()
    {
        while (_parts.TryPop(out var part))
            await part.DisposeAsync().ConfigureAwait(false);
    }

    private T Own<T>(T part)
        where T : IAsyncDisposable
    {
        _parts.Push(part);
        return part;
    }
}
