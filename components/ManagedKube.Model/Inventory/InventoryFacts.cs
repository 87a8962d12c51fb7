using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Inventory;

/// <summary>What the IaaS tenant has, as far as rules ask for it.</summary>
/// <param name="Zones">The activated availability zones that the credentials can read.</param>
public sealed record InventoryFacts(ImmutableSortedDictionary<Zone, ZoneInventory> Zones);
