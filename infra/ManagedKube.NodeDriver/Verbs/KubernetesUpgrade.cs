namespace ManagedKube.NodeDriver.Verbs;

/// <summary>Brings the cluster to its Kubernetes version: the control planes' components one after another, then every kubelet (product spec D7, D8).</summary>
internal sealed class KubernetesUpgrade(DriverRun run)
{
    public async Task<ClusterOutcome> RunAsync(string target, CancellationToken cancel)
    {
        string? present = null;
        await run.Patience.UntilAsync($"the Kubernetes API at {run.Cluster.Endpoint}", run.Request.Limits.ComeBack, async token =>
            (present = await run.Kubernetes.VersionAsync(token).ConfigureAwait(false)) is null ? "it does not answer" : null, cancel).ConfigureAwait(false);
        RequireStep(Version.Parse(present!), Version.Parse(target));
        if (await IsBehindAsync(target, present!, cancel).ConfigureAwait(false))
            await UpgradeAsync(present!, target, cancel).ConfigureAwait(false);
        return new ClusterOutcome { KubernetesVersion = target };
    }

    // An upgrade that broke off has the new API servers and old kubelets, and is taken up by the same call.
    private async Task<bool> IsBehindAsync(string target, string present, CancellationToken cancel) =>
        present != target
        || (await run.Kubernetes.NodesAsync(cancel).ConfigureAwait(false) ?? []).Any(node => Version.Parse(node.KubeletVersion.TrimStart('v')) < Version.Parse(target));

    private async Task UpgradeAsync(string present, string target, CancellationToken cancel)
    {
        var first = run.Cluster.ControlPlanes[0];
        await run.Patience.UntilAsync("the cluster to be well before the upgrade", run.Request.Limits.ComeBack, async token =>
        {
            var closed = Gates.HealthGate.Closed(await run.Observer.ReadAsync(token).ConfigureAwait(false), subject: "");
            return closed.IsEmpty ? null : string.Join("; ", closed) + ".";
        }, cancel).ConfigureAwait(false);
        await run.Snapshots.TakeAsync(run, cancel).ConfigureAwait(false);
        run.Tell($"Kubernetes {present} -> {target}");
        // What it prints can hold secrets of machine configurations, and so is not passed on.
        var result = await run.Talos.UpgradeKubernetesAsync(first.Address, target, run.Cluster.Endpoint, cancel).ConfigureAwait(false);
        if (!result.Succeeded)
        {
            throw new DriverException(
                $"the upgrade to Kubernetes {target} stopped: {result.Reason}. Once that is mended, deploy again: it goes on where it stopped.");
        }
    }

    private static void RequireStep(Version present, Version target)
    {
        if (target < present)
            throw new DriverException($"the cluster runs Kubernetes {present}, which is newer than {target}. Kubernetes is never taken down: write versions.kubernetes: {present} into the customer's file.");
        if (target.Minor > present.Minor + 1)
            throw new DriverException($"the cluster runs Kubernetes {present}. The way to {target} leads through every minor version in between, one deployment each: begin with {present.Major}.{present.Minor + 1}.");
    }
}
