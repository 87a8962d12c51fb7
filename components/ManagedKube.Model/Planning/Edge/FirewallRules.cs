using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Edge;

/// <summary>The firewall sheet beside the forwarded ports (product spec 3.7, F6 to F14).</summary>
internal static class FirewallRules
{
    private const string Everybody = "everybody";
    private const string Internet = "Internet";
    private const string Https = "443/tcp";

    public static IEnumerable<FirewallRule> Of(ClusterDefinition definition, AddressPlan addresses) =>
        Inbound(definition).Concat(Outbound(definition, addresses)).Concat(Internal(addresses)).Concat(Never(definition));

    private static IEnumerable<FirewallRule> Inbound(ClusterDefinition definition)
    {
        if (!definition.Exposure.PublicIps.IsEmpty)
            yield return Drop("F6", PublicIps(definition), [], "everything that is not forwarded");
    }

    private static IEnumerable<FirewallRule> Outbound(ClusterDefinition definition, AddressPlan addresses)
    {
        ImmutableArray<string> cluster = [addresses.Range.ToString()];
        ImmutableArray<string> nodes = [.. addresses.NodeRanges.Select(range => range.ToString())];
        if (definition.Exposure.PublicIps is [var egress, ..])
        {
            yield return Egress("F7", cluster, [Internet], [], $"leaves with the source address {egress}") with
            {
                Action = FirewallAction.Translate,
            };
        }
        yield return Egress("F8", nodes, ["image registries", "Talos image service", "Helm and OCI sources"], [Https], "system software");
        if (definition.Offering == Offering.Full)
        {
            yield return Egress("F9", cluster, [$"*.s3.{definition.ObjectStorage.Region}.cloud-temple.com"], [Https], "logs and backups") with
            {
                Origin = RuleOrigin.Documented,
            };
            yield return Egress("F10", nodes, ["ACME directory"], [Https], "certificates");
            if (definition.Oidc is { } oidc)
            {
                foreach (var port in Issuers(oidc).ToLookup(issuer => issuer.Port, issuer => issuer.Host))
                    yield return Egress("F11", nodes, [.. port.Distinct()], [Tcp(port.Key)], "single sign-on");
            }
        }
        yield return Egress("F12", cluster, [.. definition.Network.DnsServers.Select(server => server.ToString())], ["53/udp", "53/tcp"], "names");
        yield return Egress("F12", cluster, definition.Network.NtpServers, ["123/udp"], "time");
    }

    private static IEnumerable<FirewallRule> Internal(AddressPlan addresses)
    {
        ImmutableArray<string> gitRunner = [addresses.GitRunner.ToString()];
        ImmutableArray<string> nodes = [.. addresses.NodeRanges.Select(range => range.ToString())];
        yield return Inside(gitRunner, nodes, [Tcp(ForbiddenPorts.TalosApi)], "Talos API");
        yield return Inside(gitRunner, [addresses.Api.ToString()], [Tcp(ClusterNames.ApiPort)], "Kubernetes API");
        yield return Inside(nodes, nodes, [], "nodes among themselves");
    }

    private static IEnumerable<FirewallRule> Never(ClusterDefinition definition)
    {
        yield return Drop(
            "F14",
            PublicIps(definition),
            [.. ForbiddenPorts.ToEverybody.Select(Tcp)],
            "remote access and file shares, never open to everybody") with
        {
            Origin = RuleOrigin.Documented,
        };
        yield return Drop("F14", PublicIps(definition), [.. ForbiddenPorts.OnPublicAddresses.Select(Tcp)], "Talos API and etcd, never on a public address");
    }

    private static FirewallRule Drop(string id, ImmutableArray<string> to, ImmutableArray<string> ports, string purpose) => new()
    {
        Id = id,
        Direction = TrafficDirection.Inbound,
        Action = FirewallAction.Drop,
        From = [Everybody],
        To = to,
        Ports = ports,
        Purpose = purpose,
    };

    private static FirewallRule Egress(string id, ImmutableArray<string> from, ImmutableArray<string> to, ImmutableArray<string> ports, string purpose) => new()
    {
        Id = id,
        Direction = TrafficDirection.Outbound,
        Action = FirewallAction.Allow,
        From = from,
        To = to,
        Ports = ports,
        Purpose = purpose,
    };

    private static FirewallRule Inside(ImmutableArray<string> from, ImmutableArray<string> to, ImmutableArray<string> ports, string purpose) => new()
    {
        Id = "F13",
        Direction = TrafficDirection.Internal,
        Action = FirewallAction.Allow,
        From = from,
        To = to,
        Ports = ports,
        Purpose = purpose,
    };

    private static ImmutableArray<string> PublicIps(ClusterDefinition definition) =>
        definition.Exposure.PublicIps.IsEmpty ? ["public addresses"] : [.. definition.Exposure.PublicIps.Select(address => address.ToString())];

    // Consoles get tokens and names by themselves; where people sign on, their browsers go.
    private static IEnumerable<(string Host, int Port)> Issuers(OidcDefinition oidc) =>
        new[] { oidc.Issuer, oidc.Consoles?.TokenUrl, oidc.Consoles?.UserInfoUrl }.OfType<string>().Select(Place);

    // The form of addresses is V69's affair.
    private static (string Host, int Port) Place(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? (uri.Host, uri.Port) : (address, 443);

    private static string Tcp(int port) => string.Create(CultureInfo.InvariantCulture, $"{port}/tcp");
}
