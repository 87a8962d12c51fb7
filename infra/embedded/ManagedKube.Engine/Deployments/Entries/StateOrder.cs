using System.Collections.Immutable;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Entries;

/// <summary>Orders entries so that each comes after all that it refers to, and otherwise stays where it is.</summary>
internal static class StateOrder
{
    public static ImmutableArray<ResourceState> Sort(IReadOnlyList<ResourceState> entries)
    {
        var byUrn = entries.Select((entry, index) => (entry, index)).ToLookup(pair => pair.entry.Urn, pair => pair.index);
        var result = ImmutableArray.CreateBuilder<ResourceState>(entries.Count);
        var visited = new bool[entries.Count];
        // Chains of dependencies can be as long as the stack has resources: no recursion.
        var open = new Stack<(int Index, IEnumerator<int> Before)>();
        for (var i = 0; i < entries.Count; i++)
        {
            Open(i);
            while (open.TryPeek(out var top))
            {
                if (top.Before.MoveNext())
                {
                    Open(top.Before.Current);
                    continue;
                }
                open.Pop();
                result.Add(entries[top.Index]);
            }
        }
        return result.MoveToImmutable();

        void Open(int index)
        {
            if (visited[index])
                return;
            visited[index] = true;
            open.Push((index, Before(entries[index], byUrn).GetEnumerator()));
        }
    }

    private static IEnumerable<int> Before(ResourceState entry, ILookup<Urn, int> byUrn) => entry.References().SelectMany(urn => byUrn[urn]);
}
