namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>A service of a node.</summary>
/// <param name="Id">Its name.</param>
/// <param name="State">Such as <c>Running</c>.</param>
/// <param name="IsHealthy">Whether it is well; null where nobody knows.</param>
internal sealed record NodeService(string Id, string State, bool? IsHealthy);
