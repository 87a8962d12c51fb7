using ManagedKube.NodeDriver.Changes;
using ManagedKube.NodeDriver.Observation;

namespace ManagedKube.Components.Nodes;

/// <summary>Tells people how a machine differs from what it should be.</summary>
internal static class NodeDifferences
{
    /// <summary>One sentence, with what putting it right does to the machine; null when nothing differs that a deployment puts right.</summary>
    public static string? Of(ObservedNode node)
    {
        var changes = node.Changes.Where(change => change.Effect != ChangeEffect.OnlyAtCreation).ToList();
        if (changes.Count == 0 && node.Restarts is not true)
            return null;
        var what = changes.Count == 0 ? $"runs Talos {node.TalosVersion}" : $"differs in {string.Join(", ", changes.Select(Name))}";
        var effect = node.Restarts is true ? "it is restarted"
            : changes.Any(change => change.Effect == ChangeEffect.RestartsComponent) ? "a component of it is restarted, the machine is not"
            : "it is not restarted";
        return $"{node.Name} {what}. When it is put right, {effect}.";
    }

    private static string Name(ConfigurationChange change) => change.Path.Length == 0 ? change.Document : $"{change.Document} {change.Path}";
}
