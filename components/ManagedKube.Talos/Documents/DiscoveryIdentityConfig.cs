namespace ManagedKube.Talos.Documents;

/// <summary>Which cluster the node belongs to, for discovery (1.14). It is there without discovery, too: it can never change later.</summary>
internal sealed record DiscoveryIdentityConfig(string ClusterID, string ClusterSecret) : TalosDocument;
