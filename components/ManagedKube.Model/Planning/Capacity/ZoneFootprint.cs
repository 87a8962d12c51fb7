using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Capacity;

/// <summary>What the machines of one zone take, against what its hosts offer.</summary>
/// <param name="Zone">The zone.</param>
/// <param name="Used">What the machines take.</param>
/// <param name="Hosts">What the hosts offer; null when the definition does not state them.</param>
public sealed record ZoneFootprint(Zone Zone, Footprint Used, HostCapacity? Hosts);
