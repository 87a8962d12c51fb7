using System.Text.Json.Nodes;
using ManagedKube.Model.Planning.Edge;

namespace ManagedKube.PlanViews.Json;

/// <summary>The edge in JSON.</summary>
internal static class EdgeJson
{
    public static JsonObject Of(EdgePlan edge) => new()
    {
        ["publicIps"] = JsonWords.List(edge.PublicIps),
        ["egress"] = edge.Egress?.ToString(),
        ["allowList"] = new JsonArray([.. edge.AllowList.Select(source => new JsonObject
        {
            ["range"] = source.Range.ToString(),
            ["kind"] = JsonWords.Of(source.Kind),
        })]),
        ["forwardings"] = new JsonArray([.. edge.Forwardings.Select(Of)]),
        ["rules"] = new JsonArray([.. edge.Rules.Select(Of)]),
    };

    private static JsonNode Of(PortForwarding forwarding) => new JsonObject
    {
        ["id"] = forwarding.Id,
        ["purpose"] = forwarding.Purpose,
        ["publicIp"] = forwarding.PublicIp.ToString(),
        ["protocol"] = JsonWords.Of(forwarding.Protocol),
        ["port"] = forwarding.Port,
        ["target"] = forwarding.Target.ToString(),
        ["targetPort"] = forwarding.TargetPort,
        ["sources"] = JsonWords.List(forwarding.Sources),
        ["origin"] = JsonWords.Of(forwarding.Origin),
    };

    private static JsonNode Of(FirewallRule rule) => new JsonObject
    {
        ["id"] = rule.Id,
        ["purpose"] = rule.Purpose,
        ["direction"] = JsonWords.Of(rule.Direction),
        ["action"] = JsonWords.Of(rule.Action),
        ["from"] = JsonWords.List(rule.From),
        ["to"] = JsonWords.List(rule.To),
        ["ports"] = JsonWords.List(rule.Ports),
        ["origin"] = JsonWords.Of(rule.Origin),
    };
}
