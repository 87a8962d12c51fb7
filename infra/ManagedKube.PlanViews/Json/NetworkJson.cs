using System.Text.Json.Nodes;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Dns;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.PlanViews.Json;

/// <summary>The network and its names in JSON.</summary>
internal static class NetworkJson
{
    public static JsonObject Of(ClusterPlan plan)
    {
        var (network, addresses) = (plan.Definition.Network, plan.Addresses);
        return new JsonObject
        {
            ["name"] = network.Name.ToString(),
            ["range"] = addresses.Range.ToString(),
            ["gateway"] = plan.Gateway.ToString(),
            ["virtualAddress"] = addresses.Api.ToString(),
            ["nodeRanges"] = JsonWords.List(addresses.NodeRanges),
            ["podRange"] = network.PodRange.ToString(),
            ["serviceRange"] = network.ServiceRange.ToString(),
            ["dnsServers"] = JsonWords.List(network.DnsServers),
            ["ntpServers"] = JsonWords.List(network.NtpServers),
            ["loadBalancerPools"] = new JsonObject
            {
                ["internal"] = addresses.InternalPool.ToString(),
                ["external"] = addresses.ExternalPool.ToString(),
                ["extra"] = JsonWords.List(network.LoadBalancerPools?.Extra ?? []),
            },
            ["ingressClasses"] = new JsonArray([.. plan.IngressClasses.Select(Of)]),
            ["addresses"] = new JsonArray([.. plan.AddressUses.Select(Of)]),
        };
    }

    public static JsonObject Of(DnsPlan dns) => new() { ["public"] = Records(dns.Public), ["private"] = Records(dns.Private) };

    public static JsonNode Of(PlatformHost host) => new JsonObject
    {
        ["service"] = host.Service,
        ["name"] = host.Name,
        ["ingressClass"] = host.IngressClass,
        ["url"] = host.Url,
    };

    public static JsonNode Of(SignOnRedirect redirect) => new JsonObject
    {
        ["service"] = redirect.Service,
        ["client"] = redirect.ClientId,
        ["url"] = redirect.Url,
    };

    private static JsonNode Of(IngressClassPlan ingress) => new JsonObject
    {
        ["name"] = ingress.Name,
        ["namespace"] = ingress.Namespace,
        ["address"] = ingress.Address.ToString(),
        ["publicIp"] = ingress.PublicIp?.ToString(),
    };

    private static JsonNode Of(AddressUse use) => new JsonObject
    {
        ["first"] = use.Span.First.ToString(),
        ["last"] = use.Span.Last.ToString(),
        ["kind"] = JsonWords.Of(use.Kind),
        ["use"] = use.Label,
    };

    private static JsonArray Records(IEnumerable<DnsRecord> records) =>
        new([.. records.Select(record => new JsonObject { ["name"] = record.Name, ["address"] = record.Address.ToString() })]);
}
