using ManagedKube.Model.Planning.Edge;

namespace ManagedKube.Stacks;

/// <summary>The firewall sheet as a stack output: what whoever runs the edge has to set.</summary>
internal static class FirewallSheet
{
    public static Dictionary<string, object?> Of(EdgePlan edge) => new()
    {
        ["publicIps"] = Texts(edge.PublicIps),
        ["allowList"] = Texts(edge.AllowList.Select(source => source.Range)),
        ["forwardings"] = edge.Forwardings.Select(Describe).ToList(),
        ["rules"] = edge.Rules.Select(Describe).ToList(),
    };

    private static Dictionary<string, object?> Describe(PortForwarding forwarding) => new()
    {
        ["id"] = forwarding.Id,
        ["purpose"] = forwarding.Purpose,
        ["publicIp"] = forwarding.PublicIp.ToString(),
        ["protocol"] = Word(forwarding.Protocol),
        ["port"] = forwarding.Port,
        ["target"] = forwarding.Target.ToString(),
        ["targetPort"] = forwarding.TargetPort,
        ["sources"] = Texts(forwarding.Sources),
    };

    private static Dictionary<string, object?> Describe(FirewallRule rule) => new()
    {
        ["id"] = rule.Id,
        ["purpose"] = rule.Purpose,
        ["direction"] = Word(rule.Direction),
        ["action"] = Word(rule.Action),
        ["from"] = rule.From.ToList(),
        ["to"] = rule.To.ToList(),
        ["ports"] = rule.Ports.ToList(),
    };

    private static List<string> Texts<T>(IEnumerable<T> values)
        where T : struct => [.. values.Select(value => value.ToString()!)];

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
