using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Components.Tests;

internal static class Plans
{
    public static ClusterDefinition DevTestDefinition { get; } = new()
    {
        Target = "simulator",
        Code = "ctodev",
        Offering = Offering.Core,
        Environment = ClusterEnvironment.DevTest,
        Zones = [new Zone("AZ05")],
        Network = new NetworkDefinition
        {
            Name = new ZonedName("ctodev-nodes"),
            Range = Ipv4Range.Parse("10.20.0.0/22"),
            PodRange = Ipv4Range.Parse("10.241.0.0/16"),
            ServiceRange = Ipv4Range.Parse("10.95.0.0/16"),
            DnsServers = [new Ipv4Address(0x0A140001)],
            NtpServers = ["ntp1.example.net"],
        },
        Exposure = new ExposureDefinition
        {
            PublicIps = [new Ipv4Address(0xCB007141), new Ipv4Address(0xCB007142)],
            Operators = [Ipv4Range.Parse("198.51.100.0/28")],
        },
        GitRunner = new GitRunnerDefinition { Size = MachineSize.GitRunner(ClusterEnvironment.DevTest) },
        Ceph = new CephDefinition { DisksGb = [300], StorageRepository = new ZonedName("flash-{zone}") },
        Workers = [new WorkerPoolDefinition { Name = "general", Count = 3 }],
        Versions = new VersionsDefinition { Talos = "1.14.6", Kubernetes = "1.36.5" },
    };

    public static ClusterDefinition ProductionDefinition { get; } = DevTestDefinition with
    {
        Code = "ctopr",
        Environment = ClusterEnvironment.Production,
        Zones = Zone.All,
        GitRunner = new GitRunnerDefinition { Size = MachineSize.GitRunner(ClusterEnvironment.Production) },
        Ceph = DevTestDefinition.Ceph with { DisksGb = [400, 100] },
    };

    public static ClusterPlan DevTest { get; } = ClusterPlanner.Plan(DevTestDefinition);

    public static ClusterPlan Production { get; } = ClusterPlanner.Plan(ProductionDefinition);
}
