using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Edge;

/// <summary>One port of a public address that leads into the cluster (DNAT; product spec 3.7, F1 to F5).</summary>
public sealed record PortForwarding
{
    /// <summary>The rule of the product specification: F1 to F5.</summary>
    public required string Id { get; init; }

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>The public address.</summary>
    public required Ipv4Address PublicIp { get; init; }

    /// <summary>The protocol.</summary>
    public TransportProtocol Protocol { get; init; } = TransportProtocol.Tcp;

    /// <summary>The port on the public address.</summary>
    public required int Port { get; init; }

    /// <summary>The private address.</summary>
    public required Ipv4Address Target { get; init; }

    /// <summary>The port on the private address.</summary>
    public required int TargetPort { get; init; }

    /// <summary>Who may use it; empty means everybody.</summary>
    public required ImmutableArray<Ipv4Range> Sources { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required RuleOrigin Origin { get; init; }

    /// <summary>Whether everybody may use it.</summary>
    public bool IsOpenToAll => Sources.IsEmpty;
}
