using System.Collections.Immutable;
using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Definition;

/// <summary>How the cluster meets the Internet: its public addresses, who may reach them, and what lies behind (product spec 3.7).</summary>
public sealed record ExposureDefinition
{
    /// <summary>
    /// The public addresses. The first carries the Kubernetes API and the consoles, the second the client's applications,
    /// further ones what <see cref="Rules"/> say (V45).
    /// </summary>
    public ImmutableArray<Ipv4Address> PublicIps { get; init; } = [];

    /// <summary>Where the provider's operators come from; part of the allow list of the first public address (V47).</summary>
    public ImmutableArray<Ipv4Range> Operators { get; init; } = [];

    /// <summary>Where the client comes from; part of the allow list of the first public address (V46).</summary>
    public ImmutableArray<Ipv4Range> AllowedSources { get; init; } = [];

    /// <summary>Who may reach the client's applications on the second public address; empty means everybody.</summary>
    public ImmutableArray<Ipv4Range> WebSources { get; init; } = [];

    /// <summary>
    /// Whether the nodes resolve the cluster's names in its private DNS zone, so that they never go out and in again by the
    /// public address (V47).
    /// </summary>
    public bool PrivateZone { get; init; }

    /// <summary>What translates and filters at the edge (V50).</summary>
    public EdgeKind Edge { get; init; } = EdgeKind.FirewallPair;

    /// <summary>Further port forwardings (F5).</summary>
    public ImmutableArray<ForwardingRule> Rules { get; init; } = [];

    /// <summary>Services of type LoadBalancer with a fixed address (V44).</summary>
    public ImmutableArray<FixedService> Services { get; init; } = [];

    /// <summary>Host names that the client's applications use (V52, V53).</summary>
    public ImmutableArray<ExposedHost> Hosts { get; init; } = [];

    /// <summary>Domains of the client's own, under which its host names may lie (V53).</summary>
    public ImmutableArray<string> OwnDomains { get; init; } = [];

    /// <summary>The names in the API server's certificate; empty means the complete derived list (V54).</summary>
    public ImmutableArray<string> CertificateNames { get; init; } = [];
}
