using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Validation;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Recording;

public sealed class ImmutableAttributesTests
{
    private static readonly ClusterDefinition Exposed =
        DevTest with { Exposure = DevTest.Exposure with { PublicIps = [Address("203.0.113.65"), Address("203.0.113.66")] } };

    private static readonly Dictionary<string, (string Before, ClusterDefinition Now)> Changes = new()
    {
        ["cluster.code"] = ("ctodev", Exposed with { Code = "othdev" }),
        ["cluster.environment"] = ("devtest", Exposed with { Environment = ClusterEnvironment.Production }),
        ["cluster.region"] = ("FR1", Exposed with { Region = "FR2" }),
        ["cluster.zones"] = ("AZ05", Exposed with { Zones = [new Zone("AZ06")] }),
        ["cluster.network.range"] = ("10.20.0.0/22", Exposed.WithNetwork(network => network with { Range = Ipv4Range.Parse("10.24.0.0/22") })),
        ["cluster.network.podRange"] = ("10.241.0.0/16", Exposed.WithNetwork(network => network with { PodRange = Ipv4Range.Parse("10.242.0.0/16") })),
        ["cluster.network.serviceRange"] = ("10.95.0.0/16", Exposed.WithNetwork(network => network with { ServiceRange = Ipv4Range.Parse("10.96.0.0/16") })),
        ["cluster.exposure.publicIps[0]"] = ("203.0.113.65", WithPublicIps("203.0.113.70", "203.0.113.66")),
        ["cluster.exposure.publicIps[1]"] = ("203.0.113.66", WithPublicIps("203.0.113.65", "203.0.113.70")),
        ["cluster.objectStorage.etcdBucket"] = ("ctodev-etcd", Exposed with { ObjectStorage = new() { EtcdBucket = "other" } }),
    };

    public static TheoryData<string> Paths => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_change_is_one_finding_with_the_old_and_the_new_value_and_the_way_out(string path)
    {
        var (before, now) = Changes[path];

        var finding = Assert.Single(ImmutableAttributes.Compare(now, Records.Of(Exposed)));

        Assert.Equal(("V80", path, FindingLevel.Error), (finding.Rule, finding.Path, finding.Level));
        Assert.Contains($" is {before} since delivery and cannot become ", finding.Message, StringComparison.Ordinal);
        Assert.Contains("this requires a new cluster and a migration (Kasten)", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Full_cannot_become_Core() => Assert.Equal(
        ["cluster.offering"],
        ImmutableAttributes.Compare(DevTest, Records.Of(DevTest) with { Offering = Offering.Full }).Select(finding => finding.Path));

    [Fact]
    public void Core_can_become_Full() => Assert.Empty(ImmutableAttributes.Compare(DevTest with { Offering = Offering.Full }, Records.Of(DevTest)));

    [Fact]
    public void The_order_of_zones_means_nothing() => Assert.Empty(
        ImmutableAttributes.Compare(Production with { Zones = [.. Production.Zones.Reverse()] }, Records.Of(Production)));

    [Fact]
    public void What_an_earlier_release_did_not_record_can_be_stated_now()
    {
        var facts = Records.Of(Exposed);

        Assert.Empty(ImmutableAttributes.Compare(
            Exposed with { ObjectStorage = new() { EtcdBucket = "other" } },
            facts with { Buckets = new(), Network = facts.Network with { PublicAddresses = [] } }));
    }

    private static ClusterDefinition WithPublicIps(params string[] addresses) =>
        Exposed with { Exposure = Exposed.Exposure with { PublicIps = [.. addresses.Select(Address)] } };
}
