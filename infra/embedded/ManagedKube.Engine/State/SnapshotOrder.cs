using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.Engine.State;

/// <summary>Brings entries into an order in which each comes after all that it refers to, and otherwise leaves them where they are.</summary>
internal static class SnapshotOrder
{
    public static ImmutableArray<ResourceState> Sort(ImmutableArray<ResourceState> resources)
    {
        var byUrn = resources.ToLookup(state => state.Urn);
        var sorted = ImmutableArray.CreateBuilder<ResourceState>(resources.Length);
        var placed = new HashSet<ResourceState>(ReferenceEqualityComparer.Instance);
        var path = new Stack<(ResourceState State, IEnumerator<ResourceState> Needs)>();
        foreach (var resource in resources)
            Place(resource);
        return sorted.DrainToImmutable();

        // Not recursive, since chains of dependencies can be long.
        void Place(ResourceState start)
        {
            Enter(start);
            while (path.TryPeek(out var top))
                if (top.Needs.MoveNext())
                {
                    Enter(top.Needs.Current);
                }
                else
                {
                    path.Pop();
                    sorted.Add(top.State);
                }
        }

        void Enter(ResourceState state)
        {
            if (placed.Add(state))
                path.Push((state, Needed(state, byUrn).GetEnumerator()));
        }
    }

    /// <summary>The entries that an entry refers to.</summary>
    /// <param name="state">The entry.</param>
    /// <param name="byUrn">All entries.</param>
    // One that waits for deletion may refer to what now refers to its successor: only where a name is not alive, is such a one meant.
    internal static IEnumerable<ResourceState> Needed(ResourceState state, ILookup<Urn, ResourceState> byUrn)
    {
        if (state.ProviderReference is { } provider)
            foreach (var candidate in byUrn[provider.Urn].Where(candidate => candidate.Id == provider.Id))
                yield return candidate;
        foreach (var reference in state.NamedReferences().Where(reference => reference.Kind != ReferenceKind.Provider))
            if ((byUrn[reference.Urn].FirstOrDefault(candidate => !candidate.Delete) ?? byUrn[reference.Urn].FirstOrDefault()) is { } target)
                yield return target;
    }
}
