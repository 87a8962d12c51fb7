using ManagedKube.NodeDriver.Changes;
using ManagedKube.NodeDriver.Observation;

namespace ManagedKube.Components.Nodes;

/// <summary>Tells people how machines differ from what they should be, and what making them so does to them.</summary>
internal static class NodeDifferences
{
    /// <summary>A sentence for all machines that somebody changed in the same way.</summary>
    public static IEnumerable<string> ByHand(IEnumerable<ObservedNode> nodes) =>
        Groups(nodes).Select(group => $"{group.Names} {(group.IsOne ? "is" : "are")} not as deployed: {group.Difference}. When that is put right, {group.Effect}.");

    /// <summary>A sentence for all machines that a deployment changes in the same way.</summary>
    public static IEnumerable<string> Wanted(IEnumerable<ObservedNode> nodes) =>
        Groups(nodes).Select(group => $"{group.Names} {(group.IsOne ? "changes" : "change")}: {group.Difference}. By that, {group.Effect}.");

    /// <summary>How one machine differs; null when nothing does that a deployment puts right.</summary>
    public static string? Of(ObservedNode node)
    {
        var changes = node.Changes.Where(change => change.Effect != ChangeEffect.OnlyAtCreation).ToList();
        if (changes.Count > 0)
            return string.Join(", ", changes.Select(Name));
        return node.Restarts is true ? $"Talos {node.TalosVersion}" : null;
    }

    private static IEnumerable<(string Names, bool IsOne, string Difference, string Effect)> Groups(IEnumerable<ObservedNode> nodes) =>
        from node in nodes
        let difference = Of(node)
        where difference is not null
        group node.Name by (difference, Effect(node)) into same
        select (string.Join(", ", same), same.Count() == 1, same.Key.difference, same.Key.Item2);

    private static string Effect(ObservedNode node) => node.Restarts is true ? "the machine is restarted"
        : node.Changes.Any(change => change.Effect == ChangeEffect.RestartsComponent) ? "a component is restarted, the machine is not"
        : "nothing is restarted";

    private static string Name(ConfigurationChange change) => change.Path.Length == 0 ? change.Document : $"{change.Document} {change.Path}";
}
