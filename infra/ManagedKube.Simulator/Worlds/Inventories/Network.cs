namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A layer-2 network as one pool sees it; the same VLAN is another network in another pool.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Pool">The pool.</param>
/// <param name="PrivateNetwork">The network of a VPC that it carries; null for a plain VLAN.</param>
internal sealed record Network(Guid Id, string Name, Pool Pool, PrivateNetwork? PrivateNetwork = null);
