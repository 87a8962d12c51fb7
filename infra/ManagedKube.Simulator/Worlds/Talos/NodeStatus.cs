using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>How a node is, as its own checks see it.</summary>
internal sealed record NodeStatus
{
    /// <summary>The stage as the machine API calls it, such as <c>running</c>.</summary>
    public required string Stage { get; init; }

    public ImmutableArray<NodeService> Services { get; init; } = [];

    public ImmutableArray<UnmetCondition> Unmet { get; init; } = [];

    /// <summary>Whether it runs and all checks are met, apart from what Kubernetes says of its node.</summary>
    public bool IsReady => Stage == "running" && Unmet.IsEmpty;

    public static NodeStatus Of(World world, TalosNode node, DateTimeOffset now) => node.Phase switch
    {
        NodePhase.Maintenance => new() { Stage = "maintenance" },
        NodePhase.Up when node.Machine is { } configuration => OfServices(
            node, ServicesOf(world, node, configuration.IsControlPlane, now), Checks(world, node, configuration.IsControlPlane, now)),
        _ => new() { Stage = "booting", Unmet = [new("services", "the machine is not up")] },
    };

    private static NodeStatus OfServices(TalosNode node, ImmutableArray<NodeService> services, IEnumerable<UnmetCondition> checks)
    {
        string[] down = [.. services.Where(service => service is not { State: "Running", IsHealthy: not false }).Select(service => service.Id)];
        return new NodeStatus
        {
            Stage = down.Length > 0 && !node.IsReady ? "booting" : "running",
            Services = services,
            Unmet = [.. down.Length > 0 ? [new UnmetCondition("services", $"{string.Join(", ", down)} not healthy")] : (UnmetCondition[])[], .. checks],
        };
    }

    private static ImmutableArray<NodeService> ServicesOf(World world, TalosNode node, bool isControlPlane, DateTimeOffset now)
    {
        var kubelet = node.IsKubeletUp(now);
        ImmutableArray<NodeService> services =
        [
            .. new[] { "apid", "auditd", "containerd", "cri", "dashboard", "ext-xen-guest-agent", "machined", "syslogd", "udevd" }
                .Select(id => id == "apid" && !node.IsTrusted ? new NodeService(id, "Waiting", IsHealthy: null) : new NodeService(id, "Running", IsHealthy: true)),
            new("kubelet", kubelet ? "Running" : "Starting", kubelet ? true : null),
        ];
        NodeService[] ofControlPlane = isControlPlane ? [new("trustd", "Running", IsHealthy: true), EtcdService(world, node, now)] : [];
        return [.. services.Concat(ofControlPlane).OrderBy(service => service.Id, StringComparer.Ordinal)];
    }

    private static NodeService EtcdService(World world, TalosNode node, DateTimeOffset now)
    {
        if (node.HasLeftEtcd)
            return new("etcd", "Finished", IsHealthy: null);
        if (node.Etcd is null)
            return new("etcd", "Preparing", IsHealthy: null);
        if (EtcdHealth.Of(world, node) is not { } cluster)
            return new("etcd", "Failed", IsHealthy: false);
        return node.IsEtcdUp(now)
            ? new("etcd", "Running", cluster.LeaderId is not null)
            : new("etcd", "Starting", IsHealthy: null);
    }

    private static IEnumerable<UnmetCondition> Checks(World world, TalosNode node, bool isControlPlane, DateTimeOffset now)
    {
        if (node.Faults.ClockNotInSync)
            yield return new("time", "time is not in sync");
        if (isControlPlane && !node.IsApiServerUp(now))
            yield return new("staticPods", node.Machine?.ApiServerObstacle ?? "kube-apiserver not ready");
        if (Clusters.OfKubelet(world, node) is not { IsAvailable: true })
            yield return new("nodeReady", "node is not registered");
    }
}
