using System.Net;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A network of a VPC. It spans all zones, with one layer-2 network in each of their pools.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name, which its layer-2 networks have too.</param>
/// <param name="Range">Its addresses.</param>
/// <param name="VlanId">Its VLAN.</param>
/// <param name="Vpc">The VPC that it belongs to.</param>
internal sealed record PrivateNetwork(Guid Id, string Name, IPNetwork Range, int VlanId, VirtualPrivateCloud Vpc);
