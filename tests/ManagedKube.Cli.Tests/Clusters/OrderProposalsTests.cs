using System.Collections.Immutable;
using ManagedKube.Cli.Clusters.Ordering;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Tests.Clusters;

public sealed class OrderProposalsTests
{
    private static readonly ImmutableDictionary<string, string> Nothing = ImmutableDictionary<string, string>.Empty;

    [Fact]
    public void A_range_is_proposed_that_no_customer_has()
    {
        var proposals = new OrderProposals("demoab", [Ipv4Range.Parse("10.20.0.0/22"), Ipv4Range.Parse("10.20.6.0/24"), Ipv4Range.Parse("10.240.0.0/15")]);

        Assert.Equal("10.20.8.0/22", proposals.For(OrderQuestions.Range, Nothing));
        Assert.Equal("10.242.0.0/16", proposals.For(OrderQuestions.PodRange, Nothing));
        Assert.Equal("10.96.0.0/16", proposals.For(OrderQuestions.ServiceRange, Nothing));
    }

    [Fact]
    public void Nothing_is_proposed_where_nothing_is_free() =>
        Assert.Null(new OrderProposals("demoab", [Ipv4Range.Parse("10.0.0.0/8")]).For(OrderQuestions.Range, Nothing));

    [Fact]
    public void The_name_server_proposed_is_the_gateway_of_the_range() =>
        Assert.Equal("10.20.8.1", new OrderProposals("demoab", []).For(OrderQuestions.DnsServers, Nothing.Add(OrderQuestions.Range, "10.20.8.0/22")));

    [Fact]
    public void A_new_cluster_begins_with_the_minor_before_the_newest()
    {
        var versions = NewClusterVersions.On(new DateOnly(2026, 9, 20), ReleaseData.Embedded)!;

        Assert.Equal("1.36.5", versions.Kubernetes.ToString());
        Assert.Equal("1.14", versions.Talos.Branch.ToString());
    }
}
