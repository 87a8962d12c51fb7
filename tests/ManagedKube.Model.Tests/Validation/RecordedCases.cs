using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Tests.Recording;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Validation;

/// <summary>Good definitions that differ from what the last deployment recorded.</summary>
internal static class RecordedCases
{
    private static readonly ClusterDefinition Exposed =
        DevTest with { Exposure = DevTest.Exposure with { PublicIps = [Address("203.0.113.65"), Address("203.0.113.66")] } };

    public static ImmutableArray<RuleCase> All { get; } =
    [
        Case("V59", "cluster.ceph.disksGb", facts => facts with { Ceph = facts.Ceph with { DisksGb = [300, 300] } }),
        Case("V59", "cluster.ceph.disksGb[0]", facts => facts with { Ceph = facts.Ceph with { DisksGb = [500] } }),
        Case("V59", "cluster.ceph.storageRepository", facts => facts with { Ceph = facts.Ceph with { StorageRepository = new ZonedName("other-{zone}") } }),
        Case("V80", "cluster.code", _ => Records.Of(Exposed with { Code = "othdev" })),
        Case("V80", "cluster.offering", facts => facts with { Offering = Offering.Full }),
        Case("V80", "cluster.environment", facts => facts with { Environment = ClusterEnvironment.Production }),
        Case("V80", "cluster.region", facts => facts with { Region = "FR2" }),
        Case("V80", "cluster.zones", facts => facts with { Zones = [new Zone("AZ06")] }),
        Network("cluster.network.range", network => network with { Range = Ipv4Range.Parse("10.24.0.0/22") }),
        Network("cluster.network.podRange", network => network with { PodRange = Ipv4Range.Parse("10.242.0.0/16") }),
        Network("cluster.network.serviceRange", network => network with { ServiceRange = Ipv4Range.Parse("10.96.0.0/16") }),
        Network("cluster.exposure.publicIps[0]", network => network with { PublicAddresses = [Address("203.0.113.250"), .. network.PublicAddresses.Skip(1)] }),
        Network("cluster.exposure.publicIps[1]", network => network with { PublicAddresses = [network.PublicAddresses[0], Address("203.0.113.250")] }),
        Case("V80", "cluster.objectStorage.etcdBucket", facts => facts with { Buckets = facts.Buckets with { Etcd = "ctodev-old" } }),
        new("component-data", "cluster.components.harbor", RuleCase.After(FullDevTest, Without(FullDevTest, PlatformComponent.Harbor))),
        new("component-data", "cluster.components.pyroscope", RuleCase.After(With(FullDevTest, PlatformComponent.Pyroscope), FullDevTest)),
    ];

    private static ClusterDefinition With(ClusterDefinition definition, PlatformComponent component) =>
        definition with { Components = definition.Components.SetItem(component, true) };

    private static ClusterDefinition Without(ClusterDefinition definition, PlatformComponent component) =>
        definition with { Components = definition.Components.SetItem(component, false) };

    private static RuleCase Network(string path, Func<RecordedNetwork, RecordedNetwork> change) =>
        Case("V80", path, facts => facts with { Network = change(facts.Network) });

    private static RuleCase Case(string rule, string path, Func<RecordedFacts, RecordedFacts> change) =>
        new(rule, path, new RuleContext { Definition = Exposed, Recorded = change(Records.Of(Exposed)) });
}
