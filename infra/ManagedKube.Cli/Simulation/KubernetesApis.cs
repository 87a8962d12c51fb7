using ManagedKube.Simulator.Kubernetes;

namespace ManagedKube.Cli.Simulation;

/// <summary>The Kubernetes APIs of the clusters that machines of the simulator become.</summary>
internal static class KubernetesApis
{
    public static async Task<IClusterApis> StartAsync(string folder, TimeProvider clock, CancellationToken cancel) =>
        await ClusterApis.StartAsync(folder, clock, cancel).ConfigureAwait(false);
}
