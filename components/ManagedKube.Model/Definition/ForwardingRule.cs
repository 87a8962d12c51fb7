using System.Collections.Immutable;
using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Definition;

/// <summary>One further port that is forwarded from a public address into the cluster (F5).</summary>
public sealed record ForwardingRule
{
    /// <summary>The public address.</summary>
    public required Ipv4Address PublicIp { get; init; }

    /// <summary>TCP or UDP.</summary>
    public TransportProtocol Protocol { get; init; } = TransportProtocol.Tcp;

    /// <summary>The port on the public address.</summary>
    public required int Port { get; init; }

    /// <summary>An address of the external load-balancer pool.</summary>
    public required Ipv4Address Target { get; init; }

    /// <summary>The port on the target; null means the same port.</summary>
    public int? TargetPort { get; init; }

    /// <summary>Who may use it; empty means everybody.</summary>
    public ImmutableArray<Ipv4Range> Sources { get; init; } = [];
}
