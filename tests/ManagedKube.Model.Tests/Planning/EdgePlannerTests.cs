using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Edge;
using static ManagedKube.Model.Tests.Definitions;

namespace ManagedKube.Model.Tests.Planning;

public sealed class EdgePlannerTests
{
    [Fact]
    public void Core_forwards_the_API_and_keeps_the_second_address() =>
        Assert.Equal(["F1 203.0.113.65:6443 10.20.0.20:6443"], Forwardings(DevTest));

    [Fact]
    public void Full_forwards_the_API_the_consoles_and_the_applications() => Assert.Equal(
        [
            "F1 203.0.113.65:6443 10.20.0.20:6443", "F2 203.0.113.65:443 10.20.1.129:443",
            "F3 203.0.113.66:80 10.20.1.128:80", "F4 203.0.113.66:443 10.20.1.128:443",
        ],
        Forwardings(FullProduction));

    [Fact]
    public void Ordered_ports_come_last_with_their_own_sources()
    {
        var rule = new ForwardingRule { PublicIp = Address("203.0.113.90"), Port = 25, Target = Address("10.20.1.140"), Sources = [Ipv4Range.Parse("192.0.2.7/32")] };

        var forwarding = Edge(WithExposure(FullDevTest, exposure => exposure with { Rules = [rule] })).Forwardings[^1];

        Assert.Equal(("F5", 25, "10.20.1.140", 25), (forwarding.Id, forwarding.Port, forwarding.Target.ToString(), forwarding.TargetPort));
        Assert.Equal(rule.Sources, forwarding.Sources);
        Assert.Equal(RuleOrigin.Ordered, forwarding.Origin);
    }

    [Fact]
    public void The_API_and_the_consoles_are_open_to_operators_client_and_the_cluster_itself()
    {
        var edge = Edge(FullDevTest);

        Assert.Equal(
            ["198.51.100.0/28 Operator", "192.0.2.0/24 Client", "203.0.113.65/32 Cluster"],
            edge.AllowList.Select(source => $"{source.Range} {source.Kind}"));
        Assert.All(edge.Forwardings.Where(forwarding => forwarding.Id is "F1" or "F2"), forwarding =>
            Assert.Equal(edge.AllowList.Select(source => source.Range), forwarding.Sources));
    }

    [Fact]
    public void A_private_zone_spares_the_cluster_the_way_round() =>
        Assert.DoesNotContain(
            Edge(WithExposure(DevTest, exposure => exposure with { PrivateZone = true })).AllowList,
            source => source.Kind == AllowedSourceKind.Cluster);

    [Fact]
    public void Applications_are_open_to_everybody_or_to_whom_the_client_says()
    {
        var filtered = Edge(WithExposure(FullDevTest, exposure => exposure with { WebSources = [Ipv4Range.Parse("192.0.2.0/25")] }));

        Assert.All(Edge(FullDevTest).Forwardings.Where(forwarding => forwarding.Id is "F3" or "F4"), forwarding => Assert.True(forwarding.IsOpenToAll));
        Assert.All(
            filtered.Forwardings.Where(forwarding => forwarding.Id is "F3" or "F4"),
            forwarding => Assert.Equal("192.0.2.0/25", Assert.Single(forwarding.Sources).ToString()));
    }

    [Fact]
    public void Core_has_exactly_the_rules_of_its_delivery() =>
        Assert.Equal(["F1", "F6", "F7", "F8", "F12", "F13", "F14"], Ids(Edge(DevTest)));

    [Fact]
    public void Full_has_those_of_object_storage_certificates_and_sign_on_too()
    {
        var oidc = new OidcDefinition { Issuer = "https://login.example.com:8443/realms/x", ClientId = "kubernetes" };

        Assert.Equal(["F1", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "F10", "F12", "F13", "F14"], Ids(Edge(FullProduction)));
        var rule = Assert.Single(Edge(FullProduction with { Oidc = oidc }).Rules, rule => rule.Id == "F11");
        Assert.Equal(("login.example.com", "8443/tcp"), (Assert.Single(rule.To), Assert.Single(rule.Ports)));
    }

    [Fact]
    public void Consoles_reach_whatever_the_provider_answers_at_and_not_where_only_browsers_go()
    {
        var rules = Edge(FullProduction with { Oidc = NamePlanTests.SignOn }).Rules.Where(rule => rule.Id == "F11");

        Assert.Equal(
            [("login.example.com, graph.example.net", "443/tcp"), ("login.example.com", "8443/tcp")],
            rules.Select(rule => (string.Join(", ", rule.To), Assert.Single(rule.Ports))));
    }

    [Fact]
    public void Rules_name_both_ranges_that_workers_of_a_large_cluster_lie_in()
    {
        Assert.Equal(["10.20.0.0/24", "10.20.2.0/24"], Talos(DevTest).To);
        Assert.Equal(["10.20.0.0/24"], Talos(Production).To);

        static FirewallRule Talos(ClusterDefinition definition) => Edge(definition).Rules.Single(rule => rule.Ports.Contains("50000/tcp") && rule.Id == "F13");
    }

    [Fact]
    public void An_order_without_public_addresses_has_nothing_on_them()
    {
        var edge = Edge(DevTest with { Exposure = new ExposureDefinition() });

        Assert.Null(edge.Egress);
        Assert.Empty(edge.Forwardings);
        Assert.DoesNotContain(edge.Rules, rule => rule.Id is "F6" or "F7");
    }

    private static EdgePlan Edge(ClusterDefinition definition) => EdgePlanner.Plan(definition, Addresses(definition));

    private static AddressPlan Addresses(ClusterDefinition definition) =>
        AddressPlan.TryCreate(definition.Network.Range, definition.Environment, out var plan) ? plan : throw new InvalidOperationException();

    private static IEnumerable<string> Forwardings(ClusterDefinition definition) => Edge(definition).Forwardings
        .Select(forwarding => $"{forwarding.Id} {forwarding.PublicIp}:{forwarding.Port} {forwarding.Target}:{forwarding.TargetPort}");

    private static IEnumerable<string> Ids(EdgePlan edge) =>
        edge.Forwardings.Select(forwarding => forwarding.Id).Concat(edge.Rules.Select(rule => rule.Id)).Distinct();

    private static ClusterDefinition WithExposure(ClusterDefinition definition, Func<ExposureDefinition, ExposureDefinition> change) =>
        definition with { Exposure = change(definition.Exposure) };
}
