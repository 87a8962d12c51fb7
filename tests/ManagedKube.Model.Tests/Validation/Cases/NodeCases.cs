using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Capacity;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;
using static ManagedKube.Model.Tests.Validation.RuleCase;

namespace ManagedKube.Model.Tests.Validation.Cases;

/// <summary>Nodes and capacity (V11 to V35).</summary>
internal static class NodeCases
{
    public static ImmutableArray<RuleCase> All =>
    [
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
        new(
            "git-runner-tools",
            "cluster.gitRunner.tools[1].name",
            DevTest with { GitRunner = DevTest.GitRunner with { Tools = [Tool(RunnerTool.Helm), Tool(RunnerTool.Helm)] } }),
        new(
            "git-runner-tools",
            "cluster.gitRunner.tools[0].url",
            DevTest with { GitRunner = DevTest.GitRunner with { Tools = [Tool(RunnerTool.Helm) with { Url = null }] } }),
        new(
            "git-runner-tools",
            "cluster.gitRunner.tools",
            DevTest with { GitRunner = DevTest.GitRunner with { Tools = [Tool(RunnerTool.ActionsRunner)], Registration = GitLab } }),
        new("V32", "cluster.backupPolicies.gitRunner", DevTest with { BackupPolicies = new() { GitRunner = new ZonedName(" ") } }),
        new("worker-pool-names", "cluster.workers[0].name", DevTest.WithWorkers(Pool("General", 3))),
        new("worker-pool-names", "cluster.workers[1].name", DevTest.WithWorkers(Pool("a", 3), Pool("a", 1, 4))),
        new(
            "V15",
            "cluster.workers",
            Production.WithWorkers(Pool("a", 2), Metal("ADVANCE") with { Count = 1, FirstNumber = 3, BareMetal = Servers("ADVANCE", 1) })),
        new("V28", "cluster.hosts.perZone", Hosts(Production.WithWorkerSize(size => size with { MemoryGb = 340 }), 2)),
        new("V28", "cluster.hosts.perZone", Hosts(DevTest.WithWorkerSize(size => size with { MemoryGb = 128 }), 1)),
        new("V28", "cluster.hosts.perZone", Inventory(Production, new() { Class = new("OTHER", 64, 64), Hosts = 2, SpareHosts = 1, VCpuRatio = 1 })),
        new("V29", "cluster.hosts.perZone", Hosts(Production.WithWorkerSize(size => size with { VCpu = 48 }), 2)) { Level = FindingLevel.Warning },
        new("V29", "cluster.hosts.perZone", Hosts(DevTest.WithWorkerSize(size => size with { VCpu = 40 }), 1)) { Level = FindingLevel.Warning },
        new("V29", "cluster.hosts.perZone", Hosts(DevTest.WithWorkers(12).WithWorkerSize(size => size with { VCpu = 24 }), 1)),
        new("V29", "cluster.hosts.vcpuRatio", DevTest with { Hosts = new() { Class = "STANDARD", PerZone = 4, VCpuRatio = 0 } }),
        new("V30", "cluster.hosts.perZone", Hosts(Production, 1)),
        new("V30", "cluster.hosts.perZone", Hosts(Production, 1) with { Contract = new() { SlaTarget = 0 } }) { Level = FindingLevel.Warning },
        new("V30", "cluster.hosts.perZone", Hosts(DevTest, 0)),
        new(
            "V30",
            "cluster.hosts.perZone",
            Inventory(Production, new() { Class = BladeClass.All[1], Hosts = 4, SpareHosts = 1, VCpuRatio = 1, HighAvailability = false })),
        new("V33", "cluster.controlPlane.memoryGb", Production.WithWorkers(51)) { Level = FindingLevel.Warning },
        new("V33", "cluster.controlPlane.memoryGb", DevTest.WithWorkers(101) with { ControlPlane = ControlPlane(8, 31) }) { Level = FindingLevel.Warning },
        new("V33", "cluster.controlPlane.vcpu", DevTest.WithWorkers(201) with { ControlPlane = ControlPlane(15, 64) }) { Level = FindingLevel.Warning },
        new("V34", "cluster.workers[1].bareMetal", DevTest.WithWorkers(Pool("a", 3), Metal("ADVANCE"))),
        new(
            "V34",
            "cluster.workers[1].bareMetal",
            Production.WithWorkers(Pool("a", 3), Metal("ADVANCE")).WithNetwork(network => network with { Kind = NetworkKind.Vpc })),
        new("V34", "cluster.workers[1].bareMetal.serverClass", Production.WithWorkers(Pool("a", 3), Metal("HUGE"))),
        new("V34", "cluster.workers[1].bareMetal.gpu", Production.WithWorkers(Pool("a", 3), Metal("ADVANCE", gpu: true))),
        new("bare-metal-servers", "cluster.workers[1].bareMetal.servers", WithMetal(metal => metal with { Servers = metal.Servers[..2] })) { Level = FindingLevel.Warning },
        new(
            "bare-metal-servers",
            "cluster.workers[1].bareMetal.servers",
            WithMetal(metal => metal with { Servers = [.. metal.Servers, new() { MacAddresses = ["b8:59:9f:00:00:09"] }] })),
        new("bare-metal-servers", "cluster.workers[1].bareMetal.servers[1].macAddresses[1]",
            WithMetal(metal => metal with { Servers = metal.Servers.SetItem(1, new() { MacAddresses = ["b8:59:9f:00:00:02", "b8:59:9f:00:00:01"] }) })),
        new("bare-metal-servers", "cluster.workers[1].bareMetal.installDisk", WithMetal(metal => metal with { InstallDisk = null })),
        new("bare-metal-servers", "cluster.workers[1].bareMetal.installDisk", WithMetal(metal => metal with { InstallDisk = new() })),
        new("bare-metal-servers", "cluster.workers[1].bareMetal.installDisk.atMostGb", WithMetal(metal => metal with { InstallDisk = new() { AtMostGb = 0 } })),
        new("bare-metal-servers", "cluster.workers[1].bareMetal.vlan", WithMetal(metal => metal with { Vlan = 4095 })),
        new("bare-metal-servers", "cluster.workers[1].bareMetal.bondMode", WithMetal(metal => metal with { BondMode = "fast" })),
        new("bare-metal-servers", "cluster.workers[1].localDiskGb", Local(Production.WithWorkers(Pool("a", 3), Metal("ADVANCE") with { LocalDiskGb = 100 }))),
        new("V35", "cluster.components.topolvm", Local(Production)),
        new("V35", "cluster.workers[1].localDiskGb", Local(Production.WithWorkers(Pool("a", 3), Pool("b", 3, 4) with { LocalDiskGb = 0 }))),
        new("V35", "cluster.workers[1].localDiskGb", Production.WithWorkers(Pool("a", 3), Pool("b", 3, 4) with { LocalDiskGb = 100 })) { Level = FindingLevel.Warning },
        new("V35", "cluster.workers[0].localDiskGb", Local(DevTest.WithWorkers(Pool("a", 3) with { LocalDiskGb = 100 }))),
    ];

    private static ClusterDefinition Hosts(ClusterDefinition definition, int perZone) =>
        definition with { Hosts = new() { Class = "STANDARD", PerZone = perZone } };

    private static RuleContext Inventory(ClusterDefinition definition, HostCapacity hosts) =>
        new() { Definition = definition, Hosts = definition.Zones.ToImmutableDictionary(zone => zone, _ => hosts) };

    private static ControlPlaneDefinition ControlPlane(int vcpu, int memoryGb) => new() { Size = MachineSize.ControlPlane with { VCpu = vcpu, MemoryGb = memoryGb } };

    private static WorkerPoolDefinition Metal(string serverClass, bool gpu = false) =>
        Pool("metal", 3, 4) with { BareMetal = Servers(serverClass, 3) with { Gpu = gpu } };

    private static ClusterDefinition WithMetal(Func<BareMetalDefinition, BareMetalDefinition> change) =>
        Production.WithWorkers(Pool("a", 3), Metal("ADVANCE") with { BareMetal = change(Servers("ADVANCE", 3)) });

    private static BareMetalDefinition Servers(string serverClass, int count) => new()
    {
        ServerClass = serverClass,
        InstallDisk = new() { Device = "/dev/nvme0n1" },
        Servers = [.. Enumerable.Range(1, count).Select(number => new BareMetalServerDefinition { MacAddresses = [$"b8:59:9f:00:00:0{number}"] })],
    };

    private static ClusterDefinition Local(ClusterDefinition definition) => definition with
    {
        Components = definition.Components.Add(PlatformComponent.TopoLvm, true),
        Ceph = definition.Ceph with { AcceptNoResilience = true },
    };

    private static readonly RunnerRegistrationDefinition GitLab = new() { Kind = RunnerKind.GitLab, Url = "https://gitlab.example.com" };

    private static RunnerToolDefinition Tool(RunnerTool name) => new() { Name = name, Version = "1.2.3", Sha256 = new string('a', 64), Url = "https://mirror.example.net/file" };
}
