using System.Collections.Immutable;

namespace ManagedKube.Model.Planning.Dns;

/// <summary>The cluster's names outside Kubernetes (product spec 3.6).</summary>
public sealed record DnsPlan
{
    /// <summary>The records that everybody sees.</summary>
    public required ImmutableArray<DnsRecord> Public { get; init; }

    /// <summary>The records of the cluster's private zone, for the client's own name servers.</summary>
    public required ImmutableArray<DnsRecord> Private { get; init; }
}
