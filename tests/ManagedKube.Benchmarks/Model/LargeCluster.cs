using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Benchmarks.Model;

/// <summary>The largest cluster that can be ordered.</summary>
internal static class LargeCluster
{
    /// <summary>How many workers it has.</summary>
    public const int Workers = 250;

    public static ClusterDefinition Definition { get; } = new()
    {
        Target = "simulator",
        Code = "bigdev",
        Offering = Offering.Full,
        Environment = ClusterEnvironment.DevTest,
        Zones = [Zone.All[0]],
        Network = new NetworkDefinition
        {
            Name = new ZonedName("bigdev-nodes"),
            Range = Ipv4Range.Parse("10.20.0.0/22"),
            PodRange = Ipv4Range.Parse("10.241.0.0/16"),
            ServiceRange = Ipv4Range.Parse("10.95.0.0/16"),
            DnsServers = [Ipv4Range.Parse("10.20.0.1/32").Address],
            NtpServers = ["ntp1.example.net"],
        },
        Exposure = new ExposureDefinition
        {
            PublicIps = [Ipv4Range.Parse("203.0.113.65/32").Address, Ipv4Range.Parse("203.0.113.66/32").Address],
            Operators = [Ipv4Range.Parse("198.51.100.0/28")],
        },
        ObjectStorage = new ObjectStorageDefinition { Namespace = "c0ffee0123456789" },
        GitRunner = new GitRunnerDefinition { Size = MachineSize.GitRunner(ClusterEnvironment.DevTest) },
        ControlPlane = new ControlPlaneDefinition { Size = new MachineSize { VCpu = 16, MemoryGb = 64, OsDiskGb = 64 } },
        Ceph = new CephDefinition { DisksGb = [2000, 2000], StorageRepository = new ZonedName("flash-{zone}") },
        Workers = [new WorkerPoolDefinition { Name = "general", Count = Workers }],
        Versions = new VersionsDefinition { Talos = "1.14.6", Kubernetes = "1.36.5" },
    };
}
