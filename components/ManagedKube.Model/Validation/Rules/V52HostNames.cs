using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Dns;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V52: host names are names, written once, and below the cluster's zone only in its sub-domains for applications.</summary>
internal sealed class V52HostNames : DefinitionRule
{
    private static readonly string[] SubDomains = [SubDomain.External, SubDomain.ExternalSecured, SubDomain.Internal];

    public override RuleDescription Description { get; } = new()
    {
        Id = "V52",
        Demand = "Host names follow RFC 1123, are written once, and lie below the cluster's zone only in external, external-secured or internal, where the names of the consoles are taken.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var exposure = definition.Exposure;
        for (var i = 0; i < exposure.OwnDomains.Length; i++)
        {
            if (!HostName.IsName(exposure.OwnDomains[i]))
                yield return Refuse($"cluster.exposure.ownDomains[{i}]", $"\"{exposure.OwnDomains[i]}\" is no domain.", "Write a domain such as example.com.");
        }
        var names = new ClusterNames(definition.Code);
        var consoles = PlatformPlanner.Hosts(definition, PlatformComponents.Of(definition));
        for (var i = 0; i < exposure.Hosts.Length; i++)
        {
            var (path, host) = ($"cluster.exposure.hosts[{i}].name", exposure.Hosts[i].Name.ToLowerInvariant());
            if (!HostName.IsName(host))
                yield return Refuse(path, $"\"{host}\" is no host name.", $"Write a full name such as shop.{names.Under(SubDomain.External)}.");
            else if (exposure.Hosts.Take(i).Any(other => other.Name.Equals(host, StringComparison.OrdinalIgnoreCase)))
                yield return Refuse(path, $"\"{host}\" is written twice.", "Write each host name once.");
            else if (consoles.FirstOrDefault(console => console.Name == host) is { } console)
                yield return Refuse(path, $"\"{host}\" is the name of {console.Service}.", "Choose another name.");
            else if (IsBelow(host, ClusterNames.PublicZone) && !SubDomains.Any(part => host.EndsWith($".{names.Under(part)}", StringComparison.Ordinal)))
            {
                yield return Refuse(path, $"\"{host}\" lies in no sub-domain of this cluster that is for host names.",
                    $"Write a name below {string.Join(", ", SubDomains.Select(names.Under))}.");
            }
        }
    }

    private static bool IsBelow(string host, string domain) => host == domain || host.EndsWith($".{domain}", StringComparison.Ordinal);

    private static Finding Refuse(string path, string message, string remedy) => Finding.Error("V52", path, message, remedy);
}
