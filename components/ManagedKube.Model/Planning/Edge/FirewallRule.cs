using System.Collections.Immutable;

namespace ManagedKube.Model.Planning.Edge;

/// <summary>One line of the firewall sheet beside the forwarded ports (product spec 3.7, F6 to F14).</summary>
public sealed record FirewallRule
{
    /// <summary>The rule of the product specification: F6 to F14. Several lines may spell out one rule.</summary>
    public required string Id { get; init; }

    /// <summary>Which way the traffic goes.</summary>
    public required TrafficDirection Direction { get; init; }

    /// <summary>What happens to it.</summary>
    public required FirewallAction Action { get; init; }

    /// <summary>Where the traffic comes from: addresses, ranges or a group in words.</summary>
    public required ImmutableArray<string> From { get; init; }

    /// <summary>Where it goes: addresses, ranges, names or a group in words.</summary>
    public required ImmutableArray<string> To { get; init; }

    /// <summary>The ports with their protocol, for example <c>443/tcp</c>; empty means all.</summary>
    public ImmutableArray<string> Ports { get; init; } = [];

    /// <summary>What it is for.</summary>
    public required string Purpose { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public RuleOrigin Origin { get; init; } = RuleOrigin.Proposed;
}
