using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Dns;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>
/// V53: a host name lies in the sub-domain of its ingress class, or in a domain of the client's own. A Core cluster has no ingress of
/// the platform's. Names that are wrong by themselves are the matter of V52.
/// </summary>
internal sealed class V53IngressClasses : DefinitionRule
{
    private static readonly (string Class, string SubDomain)[] Pairs =
    [
        (IngressClass.Internal, SubDomain.Internal),
        (IngressClass.External, SubDomain.External),
        (IngressClass.ExternalSecured, SubDomain.ExternalSecured),
    ];

    public override RuleDescription Description { get; } = new()
    {
        Id = "V53",
        Demand = "A host name lies in the sub-domain of its ingress class, or in a domain of the client's own.",
        Level = FindingLevel.Warning,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Offering != Offering.Full)
            yield break;
        var (exposure, names) = (definition.Exposure, new ClusterNames(definition.Code));
        for (var i = 0; i < exposure.Hosts.Length; i++)
        {
            var (path, host) = ($"cluster.exposure.hosts[{i}]", exposure.Hosts[i]);
            var expected = Pairs.FirstOrDefault(pair => Below(host.Name, names.Under(pair.SubDomain)));
            if (Pairs.All(pair => pair.Class != host.IngressClass))
            {
                yield return Finding.Warning("V53", $"{path}.ingressClass", $"There is no ingress class \"{host.IngressClass}\".",
                    $"Write one of {string.Join(", ", Pairs.Select(pair => pair.Class))}.");
            }
            else if (expected.Class is { } fitting && fitting != host.IngressClass)
            {
                yield return Finding.Warning("V53", $"{path}.ingressClass", $"\"{host.Name}\" lies in the sub-domain of {fitting}, but is served by {host.IngressClass}.",
                    "Change the name or the class.");
            }
            else if (expected.Class is null && !Below(host.Name, ClusterNames.PublicZone) && !exposure.OwnDomains.Any(domain => Below(host.Name, domain)))
            {
                yield return Finding.Warning("V53", $"{path}.name", $"\"{host.Name}\" lies in no domain that is known to be the client's.",
                    "Write the domain at ownDomains, if the client owns it.");
            }
        }
    }

    private static bool Below(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith($".{domain}", StringComparison.OrdinalIgnoreCase);
}
