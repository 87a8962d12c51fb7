using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Edge;

/// <summary>The ports that lead into the cluster (product spec 3.7, F1 to F5).</summary>
internal static class PortForwardings
{
    private const int Http = 80;
    private const int Https = 443;

    public static IEnumerable<PortForwarding> Of(ClusterDefinition definition, AddressPlan addresses)
    {
        var exposure = definition.Exposure;
        ImmutableArray<Ipv4Range> allowed = [.. AllowList.Of(exposure).Select(source => source.Range)];
        if (exposure.PublicIps is [var first, ..])
        {
            yield return Documented("F1", "Kubernetes API", first, ClusterNames.ApiPort, addresses.Api, allowed);
            if (definition.Offering == Offering.Full)
                yield return Documented("F2", "consoles", first, Https, addresses.IngressExternalSecured, allowed);
        }
        if (definition.Offering == Offering.Full && exposure.PublicIps is [_, var second, ..])
        {
            yield return Documented("F3", "the client's applications", second, Http, addresses.IngressExternal, exposure.WebSources);
            yield return Documented("F4", "the client's applications", second, Https, addresses.IngressExternal, exposure.WebSources);
        }
        foreach (var rule in exposure.Rules)
            yield return Ordered(rule, exposure);
    }

    private static PortForwarding Documented(
        string id, string purpose, Ipv4Address publicIp, int port, Ipv4Address target, ImmutableArray<Ipv4Range> sources) => new()
        {
            Id = id,
            Purpose = purpose,
            PublicIp = publicIp,
            Port = port,
            Target = target,
            TargetPort = port,
            Sources = sources,
            Origin = RuleOrigin.Documented,
        };

    private static PortForwarding Ordered(ForwardingRule rule, ExposureDefinition exposure) => new()
    {
        Id = "F5",
        Purpose = exposure.Services.FirstOrDefault(service => service.Address == rule.Target)?.Name ?? "ordered by the client",
        PublicIp = rule.PublicIp,
        Protocol = rule.Protocol,
        Port = rule.Port,
        Target = rule.Target,
        TargetPort = rule.TargetPort ?? rule.Port,
        Sources = rule.Sources,
        Origin = RuleOrigin.Ordered,
    };
}
