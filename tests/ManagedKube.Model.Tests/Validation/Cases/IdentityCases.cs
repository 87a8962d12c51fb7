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

/// <summary>Identity and placement (V1 to V10).</summary>
internal static class IdentityCases
{
    public static ImmutableArray<RuleCase> All =>
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
        new("V4", "cluster.code", Beside(DevTest, DevTest with { Exposure = NetworkCases.OtherAddresses })),
    ];
}
