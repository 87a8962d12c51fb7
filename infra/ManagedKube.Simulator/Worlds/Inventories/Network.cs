namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A layer-2 network as one pool sees it; the same VLAN is another network in another pool.</summary>
internal sealed record Network(Guid Id, string Name, Pool Pool);
