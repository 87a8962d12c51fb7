using System.Collections.Immutable;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Entries;

/// <summary>What it means for the state that resources are found gone.</summary>
internal static class GoneEntries
{
    /// <summary>Removes their entries and everything that refers to them.</summary>
    public static StateChange Removal(EntryTable table, IReadOnlyCollection<ResourceState> gone)
    {
        var living = gone.Where(state => !state.Delete).ToDictionary(state => state.Urn);
        var removed = gone.Select(state => state.Key).ToHashSet();
        return new StateChange
        {
            Remove = [.. removed],
            Put = [.. table.Ordered()
                .Where(entry => !removed.Contains(entry.Key) && entry.References().Any(living.ContainsKey))
                .Select(entry => entry.WithoutGone(living))],
        };
    }
}
