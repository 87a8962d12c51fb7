using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>
/// Brings etcd to life, once in the life of a cluster, always on the first control plane. Run again it only finds that it is done:
/// a second bootstrap would make a second, empty cluster.
/// </summary>
internal sealed class Bootstrap(DriverRun run)
{
    public async Task<ClusterOutcome> RunAsync(CancellationToken cancel)
    {
        var first = run.Cluster.ControlPlanes[0];
        await run.Patience.UntilAsync($"the Talos API of {first.Name} ({first.Address})", run.Request.Limits.ComeBack, async token =>
            await run.Talos.VersionAsync(first.Address, token).ConfigureAwait(false) is null ? "it does not answer" : null, cancel).ConfigureAwait(false);

        if (await LivingMemberAsync(cancel).ConfigureAwait(false) is { } member)
            run.Tell($"etcd lives on {member} already");
        else
        {
            await run.Patience
                .UntilAsync($"the bootstrap of etcd on {first.Name}", run.Request.Limits.ComeBack, token => TryAsync(first, token), cancel)
                .ConfigureAwait(false);
        }

        string? version = null;
        await run.Patience.UntilAsync($"the Kubernetes API at {run.Cluster.Endpoint}", run.Request.Limits.ComeBack, async token =>
        {
            var reason = await run.Kubernetes.NotReadyBecauseAsync(token).ConfigureAwait(false);
            version = reason is null ? await run.Kubernetes.VersionAsync(token).ConfigureAwait(false) : null;
            return version is null ? reason ?? "it does not tell its version" : null;
        }, cancel).ConfigureAwait(false);
        return new ClusterOutcome { KubernetesVersion = version! };
    }

    /// <summary>A control plane on which etcd has members; null when none says so.</summary>
    private async Task<string?> LivingMemberAsync(CancellationToken cancel)
    {
        foreach (var plane in run.Cluster.ControlPlanes)
        {
            if (await run.Talos.EtcdMembersAsync(plane.Address, cancel).ConfigureAwait(false) is { IsEmpty: false })
                return plane.Name;
        }

        return null;
    }

    private async Task<string?> TryAsync(NodeAddress first, CancellationToken cancel)
    {
        var result = await run.Talos.BootstrapAsync(first.Address, cancel).ConfigureAwait(false);
        if (result.Succeeded || result.Error.Contains("AlreadyExists", StringComparison.Ordinal))
            return null;
        if (result.Error.Contains("InvalidArgument", StringComparison.Ordinal) || result.Error.Contains("PermissionDenied", StringComparison.Ordinal))
            throw new DriverException($"{first.Name} refuses to bootstrap etcd: {result.Reason}");
        return result.Reason;
    }
}
