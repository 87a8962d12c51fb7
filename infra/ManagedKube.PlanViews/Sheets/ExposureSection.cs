using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Edge;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>What the edge lets through.</summary>
internal static class ExposureSection
{
    public static SheetSection Of(ClusterPlan plan) => new("Exposure",
    [
        Tables.Of("Load balancing", ["Pool or class", "Addresses", "Public address"], LoadBalancing(plan)),
        Tables.Of("Allow list of the first public address", ["Source", "Who"],
            plan.Edge.AllowList.Select(source => new[] { source.Range.ToString(), Who(source.Kind) })),
        Tables.Of("Forwarded ports", ["Rule", "Public", "Private", "From", "For"], plan.Edge.Forwardings.Select(Row)),
        Tables.Of("Other rules", ["Rule", "Action", "From", "To", "Ports", "For"], plan.Edge.Rules.Select(Row)),
    ]);

    public static string Who(AllowedSourceKind kind) => kind switch
    {
        AllowedSourceKind.Operator => "provider",
        AllowedSourceKind.Client => "client",
        _ => "cluster",
    };

    public static string Port(PortForwarding forwarding) =>
        string.Create(CultureInfo.InvariantCulture, $"{forwarding.Port}/{forwarding.Protocol.ToString().ToLowerInvariant()}");

    private static IEnumerable<string[]> LoadBalancing(ClusterPlan plan)
    {
        yield return ["internal pool", plan.Addresses.InternalPool.ToString(), ""];
        yield return ["external pool", plan.Addresses.ExternalPool.ToString(), ""];
        foreach (var extra in plan.Definition.Network.LoadBalancerPools?.Extra ?? ImmutableArray<Model.Addressing.Ipv4Span>.Empty)
            yield return ["further pool", extra.ToString(), ""];
        foreach (var ingress in plan.IngressClasses)
            yield return [ingress.Name, ingress.Address.ToString(), ingress.PublicIp?.ToString() ?? ""];
    }

    private static string[] Row(PortForwarding forwarding) =>
    [
        forwarding.Id,
        $"{forwarding.PublicIp} {Port(forwarding)}",
        string.Create(CultureInfo.InvariantCulture, $"{forwarding.Target}:{forwarding.TargetPort}"),
        forwarding.IsOpenToAll ? PlanWords.Everybody : string.Join(", ", forwarding.Sources),
        forwarding.Purpose,
    ];

    private static string[] Row(FirewallRule rule) =>
    [
        rule.Id,
        rule.Action switch { FirewallAction.Allow => "allow", FirewallAction.Translate => "allow, translate", _ => "drop" },
        string.Join(", ", rule.From),
        string.Join(", ", rule.To),
        rule.Ports.IsEmpty ? "all" : string.Join(", ", rule.Ports),
        rule.Purpose,
    ];
}
