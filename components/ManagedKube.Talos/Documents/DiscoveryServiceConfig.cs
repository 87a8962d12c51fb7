namespace ManagedKube.Talos.Documents;

/// <summary>A discovery service (1.14).</summary>
internal sealed record DiscoveryServiceConfig(string Name, string Endpoint) : TalosDocument;
