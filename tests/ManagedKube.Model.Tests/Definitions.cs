using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Tests;

/// <summary>Definitions that break no rule, to be bent by tests.</summary>
internal static class Definitions
{
    public static ClusterDefinition DevTest { get; } = new()
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
            DnsServers = [Address("10.20.0.1")],
            NtpServers = ["ntp1.example.net"],
        },
        Exposure = new ExposureDefinition
        {
            PublicIps = [Address("203.0.113.65"), Address("203.0.113.66")],
            Operators = [Ipv4Range.Parse("198.51.100.0/28")],
            AllowedSources = [Ipv4Range.Parse("192.0.2.0/24")],
        },
        GitRunner = new GitRunnerDefinition { Size = MachineSize.GitRunner(ClusterEnvironment.DevTest) },
        Ceph = new CephDefinition { DisksGb = [300], StorageRepository = new ZonedName("flash-{zone}") },
        Workers = [new WorkerPoolDefinition { Name = "general", Count = 3 }],
        Versions = new VersionsDefinition { Talos = "1.14.6", Kubernetes = "1.36.5" },
    };

    public static ClusterDefinition Production { get; } = DevTest with
    {
        Code = "ctopr",
        Environment = ClusterEnvironment.Production,
        Zones = Zone.All,
        Network = DevTest.Network with { Name = new ZonedName("ctopr-nodes") },
        GitRunner = new GitRunnerDefinition { Size = MachineSize.GitRunner(ClusterEnvironment.Production) },
        Ceph = DevTest.Ceph with { DisksGb = [500] },
    };

    /// <summary>Full in dev/test.</summary>
    public static ClusterDefinition FullDevTest { get; } = AsFull(DevTest, "fuldev");

    /// <summary>Full in production.</summary>
    public static ClusterDefinition FullProduction { get; } = AsFull(Production, "fulpr");

    public static Ipv4Address Address(string text) =>
        Ipv4Address.TryParse(text, out var address) ? address : throw new FormatException(text);

    public static Ipv4Span Span(string text) =>
        Ipv4Span.TryParse(text, out var span) ? span : throw new FormatException(text);

    public static ClusterDefinition WithWorkers(this ClusterDefinition definition, params WorkerPoolDefinition[] pools) =>
        definition with { Workers = [.. pools] };

    public static ClusterDefinition WithWorkers(this ClusterDefinition definition, int count) =>
        definition.WithWorkers(Pool("general", count));

    public static WorkerPoolDefinition Pool(string name, int count, int firstNumber = 1) =>
        new() { Name = name, Count = count, FirstNumber = firstNumber };

    public static ClusterDefinition WithNetwork(this ClusterDefinition definition, Func<NetworkDefinition, NetworkDefinition> change) =>
        definition with { Network = change(definition.Network) };

    public static ClusterDefinition WithWorkerSize(this ClusterDefinition definition, Func<MachineSize, MachineSize> change) =>
        definition with { Workers = [.. definition.Workers.Select(pool => pool with { Size = change(pool.Size) })] };

    private static ClusterDefinition AsFull(ClusterDefinition core, string code) => core with
    {
        Code = code,
        Offering = Offering.Full,
        Network = core.Network with { Name = new ZonedName($"{code}-nodes") },
        ObjectStorage = new ObjectStorageDefinition { Namespace = "c0ffee0123456789" },
    };
}
