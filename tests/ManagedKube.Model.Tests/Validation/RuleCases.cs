using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Validation;

internal static class RuleCases
{
    private const string Own = "";

    public static ImmutableArray<RuleCase> All { get; } =
    [
        new("V1", "cluster.offering", DevTest with { Offering = (Offering)7 }),
        new("V2", "cluster.environment", DevTest with { Environment = (ClusterEnvironment)7 }),
        new("V3", "cluster.code", DevTest with { Code = "ctode" }),
        new("V3", "cluster.code", DevTest with { Code = "ctod1v" }),
        new("V3", "cluster.code", Production with { Code = "ctodev" }),
        new("V5", "cluster.clusterName", DevTest with { ClusterName = "other" }),
        new("V5", "cluster.internalDomain", DevTest with { InternalDomain = "cluster.local" }),
        new("V6", "cluster.region", DevTest with { Region = "FR2" }),
        new("V6", "cluster.zones[0]", DevTest with { Zones = [new Zone("AZ09")] }),
        new("V7", "cluster.zones", Production with { Zones = [Zone.All[0], Zone.All[0], Zone.All[2]] }),
        new("V8", "cluster.zones", DevTest with { Zones = [Zone.All[0], Zone.All[1]] }),
        new("V10", "cluster.workers", DevTest.WithWorkers(Pool("a", 4), Pool("b", 3, 3))),
        new("V11", "cluster.controlPlane.count", DevTest with { ControlPlane = new() { Count = 3 } }),
        new("V11", "cluster.controlPlane.count", Production with { ControlPlane = new() { Count = 1 } }),
        new("V12", "cluster.storageNodes", DevTest with { StorageNodes = new() }),
        new("V12", "cluster.storageNodes.count", Production with { StorageNodes = new() { Count = 4 } }),
        new("V13", "cluster.workers", DevTest.WithWorkers(2)),
        new("V13", "cluster.workers[0].count", DevTest.WithWorkers(-1)),
        new("V14", "cluster.workers", Production.WithWorkers(102)),
        new("V14", "cluster.workers", DevTest.WithWorkers(251)),
        new("V14", "cluster.workers", DevTest.WithWorkers(int.MaxValue)),
        new("V15", "cluster.workers", Production.WithWorkers(Pool("a", 2), Pool("b", 1, 5))),
        new("V16", "cluster.workers", Production.WithWorkers(Pool("a", 4), Pool("b", 1, 7), Pool("c", 1, 10))),
        new("V17", "cluster.workers", Production.WithWorkers(4)) { Level = FindingLevel.Warning },
        new("V18", "cluster.workers[0].vcpu", DevTest.WithWorkerSize(size => size with { VCpu = 11 })),
        new("V18", "cluster.workers[0].memoryGb", DevTest.WithWorkerSize(size => size with { MemoryGb = 23 })),
        new("V19", "cluster.controlPlane.vcpu", DevTest with { ControlPlane = new() { Size = MachineSize.ControlPlane with { VCpu = 4 } } }),
        new("V19", "cluster.gitRunner.memoryGb", DevTest with { GitRunner = new() { Size = DevTest.GitRunner.Size with { MemoryGb = 4 } } }),
        new("V19", "cluster.storageNodes.memoryGb", Production with { StorageNodes = new() { Size = MachineSize.StorageNode with { MemoryGb = 16 } } }),
        new("V20", "cluster.hosts.class", DevTest with { Hosts = new() { Class = "HUGE" } }),
        new("V20", "cluster.workers[0].vcpu", DevTest.WithWorkerSize(size => size with { VCpu = 65 }) with { Hosts = new() { Class = "STANDARD" } }),
        new("V20", "cluster.workers[0].memoryGb", DevTest.WithWorkerSize(size => size with { MemoryGb = 365 }) with { Hosts = new() { Class = "standard" } }),
        new("V21", "cluster.workers[0].vcpu", DevTest.WithWorkerSize(size => size with { VCpu = 255 })),
        new("V21", "cluster.workers[0].memoryGb", DevTest.WithWorkerSize(size => size with { MemoryGb = 1537 })),
        new("V21", "cluster.workers[0].osDiskGb", DevTest.WithWorkerSize(size => size with { OsDiskGb = 2001 })),
        new("V22", "cluster.workers[0].vcpu", DevTest.WithWorkerSize(size => size with { VCpu = 130 })) { Level = FindingLevel.Warning },
        new("V23", "cluster.workers", DevTest.WithWorkers(Pool("a", 3), Pool("b", 1, 4) with { Size = MachineSize.Worker with { MemoryGb = 48 } })) { Level = FindingLevel.Warning },
        new("V24", "cluster.workers[0].maxPods", DevTest.WithWorkers(Pool("a", 3) with { MaxPods = 111 })),
        new("V24", "cluster.workers[0].maxPods", DevTest.WithWorkers(Pool("a", 3) with { MaxPods = 0 })),
        new("V25", "cluster.workers[0].coresPerSocket", DevTest.WithWorkerSize(size => size with { CoresPerSocket = 5 })),
        new("V25", "cluster.workers[0].coresPerSocket", DevTest.WithWorkerSize(size => size with { CoresPerSocket = 0 })),
        new("V26", "cluster.workers[0].osDiskGb", DevTest.WithWorkerSize(size => size with { OsDiskGb = 63 })),
        new("V26", "cluster.gitRunner.osDiskGb", Production with { GitRunner = DevTest.GitRunner }),
        new("V27", "cluster.gitRunner.zone", DevTest with { GitRunner = DevTest.GitRunner with { Zone = new Zone("AZ06") } }),
        new("V32", "cluster.backupPolicies.nodes", DevTest with { BackupPolicies = new() { Nodes = new ZonedName("") } }),
        new("V32", "cluster.backupPolicies.gitRunner", DevTest with { BackupPolicies = new() { GitRunner = new ZonedName(" ") } }),
        new("V36", "cluster.network.range", Range("10.20.0.0/23")),
        new("V36", "cluster.network.range", Range("10.20.1.0/22")),
        new("V36", "cluster.network.range", Range("8.8.8.0/22")),
        new("V37", "cluster.network.podRange", Pods(DevTest, "10.241.0.0/17")),
        new("V37", "cluster.network.podRange", Pods(Production, "10.241.0.0/18")),
        new("V37", "cluster.network.podRange", Pods(DevTest, "10.241.1.0/16")),
        new("V37", "cluster.network.podRange", Pods(DevTest, "100.64.0.0/16")),
        new("V38", "cluster.network.serviceRange", Services("10.95.0.0/12")),
        new("V38", "cluster.network.serviceRange", Services("10.95.1.0/16")),
        new("V38", "cluster.network.serviceRange", Services("10.95.0.0/21")),
        new("V38", "cluster.network.serviceRange", Services("203.0.0.0/16")),
        new("V39", "cluster.network.podRange", Pods(DevTest, "10.20.0.0/16")),
        new("V39", "cluster.network.serviceRange", Services("10.241.0.0/20")),
        new("V39", "cluster.network.clientNetworks[1]", DevTest.WithNetwork(network => network with
        {
            ClientNetworks = [Ipv4Range.Parse("192.168.0.0/24"), Ipv4Range.Parse("10.20.2.0/24")],
        })),
        new("V40", "cluster.network.dnsServers[0]", DevTest.WithNetwork(network => network with { DnsServers = [Address("10.20.0.21")] })),
        new("V40", "cluster.network.ntpServers[1]", DevTest.WithNetwork(network => network with { NtpServers = ["ntp1.example.net", "10.20.1.1"] })),
        new("V41", "cluster.network.gateway", DevTest.WithNetwork(network => network with { Gateway = Address("10.20.4.1") })),
        new("V41", "cluster.network.gateway", DevTest.WithNetwork(network => network with { Gateway = Address("10.20.0.51") })),
        new("V42", "cluster.workers[1].firstNumber", Production.WithWorkers(Pool("a", 3), Pool("b", 3, 99))),
        new("V42", "cluster.workers[1].firstNumber", DevTest.WithWorkers(Pool("a", 3), Pool("b", 1, 0))),
        new("V42", "cluster.workers[1].firstNumber", DevTest.WithWorkers(Pool("a", 3), Pool("b", 3, int.MaxValue))),
        new("V43", "cluster.network.loadBalancerPools.internal", Pools(new() { Internal = Span("10.20.1.1-10.20.1.100") })),
        new("V43", "cluster.network.loadBalancerPools.external", Pools(new() { External = Span("10.20.1.1-10.20.1.127") })),
        new("V43", "cluster.network.loadBalancerPools.extra[0]", Pools(new() { Extra = [Span("10.20.2.90-10.20.2.110")] })),
        new("V55", "cluster.ceph.disksGb", DevTest with { Ceph = DevTest.Ceph with { DisksGb = [299] } }),
        new("V55", "cluster.ceph.disksGb", Production with { Ceph = Production.Ceph with { DisksGb = [250, 249] } }),
        new("V57", "cluster.workers", DevTest.WithWorkers(Pool("a", 3, 2))),
        new("V58", "cluster.ceph.disksGb[1]", DevTest with { Ceph = DevTest.Ceph with { DisksGb = [300, 2001] } }),
        new("V58", "cluster.ceph.disksGb[1]", DevTest with { Ceph = DevTest.Ceph with { DisksGb = [300, 0] } }),
        new("V58", "cluster.ceph.disksGb", DevTest with { Ceph = DevTest.Ceph with { DisksGb = [.. Enumerable.Repeat(100, 23)] } }),
        new("V60", "cluster.ceph.quotas", Quotas(new() { BlockGb = 105, FileGb = 46 })),
        new("V60", "cluster.ceph.quotas", Quotas(new() { BlockGb = -1, FileGb = 10 })),
        new("V60", "cluster.ceph.quotas", Quotas(new() { BlockGb = 100, FileGb = 40 })) { Level = FindingLevel.Warning },
        new("V66", "cluster.components.argocd", Components(PlatformComponent.ArgoCd)),
        new("V71", "cluster.versions.kubernetes", Versions("1.14.6", "1.36")),
        new("V71", "cluster.versions.kubernetes", Versions("1.14.6", "v1.36.5")),
        new("V72", "cluster.versions.talos", Versions("1.14", "1.36.5")),
        new("V72", "cluster.versions.talos", Versions("1.14.6", "1.31.14")),
        new("V72", "cluster.versions.talos", Versions("1.99.0", "1.36.5")),
        new("V74", "cluster.versions.talos", Versions("latest", "1.36.5")),
        new("V74", "cluster.versions.kubernetes", Versions("1.14.6", "^1.36.5")),
        new("V74", "cluster.versions.kubernetes", Versions("1.14.6", "1.36.x")),
        new(Own, "cluster.workers[0].name", DevTest.WithWorkers(Pool("General", 3))),
        new(Own, "cluster.workers[1].name", DevTest.WithWorkers(Pool("a", 3), Pool("a", 1, 4))),
        new(Own, "cluster.network.ntpServers[0]", DevTest.WithNetwork(network => network with { NtpServers = ["not a name"] })),
        new(Own, "cluster.tags.managedkube-role", DevTest with { Tags = DevTest.Tags.Add("managedkube-role", "x") }),
        new(Own, "cluster.versions.talos", Versions("1.13.10", "1.36.5")),
        .. RecordedCases.All,
    ];

    private static ClusterDefinition Range(string range) =>
        DevTest.WithNetwork(network => network with { Range = Ipv4Range.Parse(range) });

    private static ClusterDefinition Pods(ClusterDefinition definition, string range) =>
        definition.WithNetwork(network => network with { PodRange = Ipv4Range.Parse(range) });

    private static ClusterDefinition Services(string range) =>
        DevTest.WithNetwork(network => network with { ServiceRange = Ipv4Range.Parse(range) });

    private static ClusterDefinition Pools(LoadBalancerPools pools) => DevTest.WithNetwork(network => network with { LoadBalancerPools = pools });

    private static ClusterDefinition Quotas(CephQuotas quotas) => DevTest with { Ceph = DevTest.Ceph with { Quotas = quotas } };

    private static ClusterDefinition Components(PlatformComponent component) => DevTest with { Components = DevTest.Components.Add(component, true) };

    private static ClusterDefinition Versions(string talos, string kubernetes) =>
        DevTest with { Versions = new VersionsDefinition { Talos = talos, Kubernetes = kubernetes } };
}
