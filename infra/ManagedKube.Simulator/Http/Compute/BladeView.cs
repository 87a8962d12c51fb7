using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Compute;

internal sealed record BladeView(string Key, string Description)
{
    public static BladeView Of(BladeDefinition blade) => new(blade.Key, blade.Description);
}
