namespace ManagedKube.Model.Definition;

/// <summary>The service that the machines of a cluster find each other by.</summary>
/// <param name="Endpoint">Its https address. The makers' public service is somebody else's, beyond the platform's borders.</param>
public sealed record DiscoveryDefinition(string Endpoint);
