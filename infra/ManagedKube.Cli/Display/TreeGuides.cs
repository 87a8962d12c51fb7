using System.Collections.Immutable;
using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Display;

/// <summary>Arranges things under their parents and draws the lines between them.</summary>
internal static class TreeGuides
{
    /// <summary>
    /// The items in the order of a tree, siblings by name, each with the guide that leads to it, such as <c>│  └─ </c>. An item whose parent is not
    /// among them is a root.
    /// </summary>
    public static ImmutableArray<(string Guide, T Item)> Arrange<T>(IReadOnlyCollection<T> items, Func<T, StepDescription> step) =>
        Arrange(items, item => step(item).Urn, item => step(item).Parent);

    /// <inheritdoc cref="Arrange{T}(IReadOnlyCollection{T}, Func{T, StepDescription})"/>
    public static ImmutableArray<(string Guide, T Item)> Arrange<T>(IReadOnlyCollection<T> items, Func<T, Urn> urn, Func<T, Urn> parent)
    {
        var known = items.Select(urn).ToHashSet();
        var children = items.ToLookup(item => known.Contains(parent(item)) ? parent(item) : default);
        var result = ImmutableArray.CreateBuilder<(string, T)>(items.Count);
        var open = new Stack<(T Item, string Guide, string Below)>();
        Push(open, children[default], urn, "", isRoot: true);
        while (open.TryPop(out var next))
        {
            result.Add((next.Guide, next.Item));
            Push(open, children[urn(next.Item)], urn, next.Below, isRoot: false);
        }
        return result.ToImmutable();
    }

    /// <summary>The items with everything above them, so that the tree has no holes.</summary>
    public static ImmutableArray<T> WithAncestors<T>(IReadOnlyCollection<T> all, Func<T, StepDescription> step, Func<T, bool> wanted)
    {
        var byUrn = all.GroupBy(item => step(item).Urn).ToDictionary(group => group.Key, group => group.First());
        var kept = new HashSet<Urn>();
        foreach (var item in all.Where(wanted))
        {
            var urn = step(item).Urn;
            while (kept.Add(urn) && byUrn.TryGetValue(urn, out var current) && !step(current).Parent.IsEmpty)
                urn = step(current).Parent;
        }
        return [.. all.Where(item => kept.Contains(step(item).Urn))];
    }

    private static void Push<T>(Stack<(T, string, string)> open, IEnumerable<T> items, Func<T, Urn> urn, string above, bool isRoot)
    {
        var list = items.OrderBy(item => urn(item).Name, StringComparer.Ordinal).ThenBy(urn).ToList();
        for (var i = list.Count - 1; i >= 0; i--)
        {
            var isLast = i == list.Count - 1;
            open.Push((list[i], isRoot ? "" : above + (isLast ? "└─ " : "├─ "), isRoot ? "" : above + (isLast ? "   " : "│  ")));
        }
    }
}
