using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Model.Planning.Dns;

/// <summary>Decides the cluster's DNS records (product spec 3.6).</summary>
internal static class DnsPlanner
{
    public static DnsPlan Plan(ClusterDefinition definition, AddressPlan addresses, ImmutableArray<PlatformHost> hosts)
    {
        var names = new ClusterNames(definition.Code);
        return new DnsPlan { Public = [.. Public(definition, names, hosts)], Private = [.. Private(definition, names, addresses, hosts)] };
    }

    private static IEnumerable<DnsRecord> Public(ClusterDefinition definition, ClusterNames names, ImmutableArray<PlatformHost> hosts)
    {
        var publicIps = definition.Exposure.PublicIps;
        if (publicIps is [var first, ..])
        {
            yield return new DnsRecord(names.ApiHost, first);
            foreach (var host in Secured(definition, names, hosts))
                yield return new DnsRecord(host, first);
        }
        // In Core it is created when the client exposes something there.
        if (publicIps is [_, var second, ..]
            && (definition.Offering == Offering.Full || definition.Exposure.Rules.Any(rule => rule.PublicIp == second)))
            yield return new DnsRecord(names.Wildcard(SubDomain.External), second);
    }

    private static IEnumerable<DnsRecord> Private(
        ClusterDefinition definition, ClusterNames names, AddressPlan addresses, ImmutableArray<PlatformHost> hosts)
    {
        yield return new DnsRecord(names.ApiHost, addresses.Api);
        if (definition.Offering != Offering.Full)
            yield break;
        foreach (var host in NamesUnder(SubDomain.Internal, definition, names, hosts))
            yield return new DnsRecord(host, addresses.IngressInternal);
        foreach (var host in Secured(definition, names, hosts))
            yield return new DnsRecord(host, addresses.IngressExternalSecured);
        // A private zone hides the public wildcard.
        yield return new DnsRecord(names.Wildcard(SubDomain.External), addresses.IngressExternal);
    }

    private static IEnumerable<string> Secured(ClusterDefinition definition, ClusterNames names, ImmutableArray<PlatformHost> hosts) =>
        NamesUnder(SubDomain.ExternalSecured, definition, names, hosts);

    private static IEnumerable<string> NamesUnder(
        string subDomain, ClusterDefinition definition, ClusterNames names, ImmutableArray<PlatformHost> hosts) => hosts
            .Select(host => host.Name)
            .Concat(definition.Offering == Offering.Full ? definition.Exposure.Hosts.Select(host => host.Name) : [])
            .Where(host => host.EndsWith($".{names.Under(subDomain)}", StringComparison.Ordinal))
            .Distinct();
}
