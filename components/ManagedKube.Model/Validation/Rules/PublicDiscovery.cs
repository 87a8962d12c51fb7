using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>The discovery service is one's own: the makers' public one learns, though encrypted, of every machine of the cluster.</summary>
internal sealed class PublicDiscovery : DefinitionRule
{
    private const string PublicDomain = "talos.dev";

    public override RuleDescription Description { get; } = new()
    {
        Id = "public-discovery",
        Demand = "The discovery service is not the makers' public one.",
        Level = FindingLevel.Warning,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Discovery is { } discovery && Uri.TryCreate(discovery.Endpoint, UriKind.Absolute, out var endpoint)
            && (endpoint.Host == PublicDomain || endpoint.Host.EndsWith($".{PublicDomain}", StringComparison.OrdinalIgnoreCase)))
        {
            yield return Finding.Warning(null, "cluster.discovery.endpoint",
                $"{endpoint.Host} is a public service outside the platform, which every machine of the cluster would report to.",
                "Write the address of a service of your own, or remove discovery: a cluster needs none.");
        }
    }
}
