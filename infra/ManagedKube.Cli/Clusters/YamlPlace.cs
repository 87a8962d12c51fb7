using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Cli.Clusters;

/// <summary>Finds the place in a YAML tree that a path such as <c>cluster.workers[0].memoryGb</c> means.</summary>
internal static class YamlPlace
{
    /// <summary>Where the value stands or, where there is none, the nearest thing above it.</summary>
    /// <param name="node">What the path begins at.</param>
    /// <param name="path">The path; empty for the node itself.</param>
    public static Mark Find(YamlNode node, string path)
    {
        var place = node.Start;
        YamlNode? at = node;
        foreach (var part in path.Replace("[", ".[").Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var (mark, next) = at switch
            {
                YamlMappingNode map when Entry(map, part) is { Key: { } key, Value: { } value } => (key.Start, value),
                YamlSequenceNode list when Index(part) is { } index && index < list.Children.Count => (list.Children[index].Start, list.Children[index]),
                _ => (place, null),
            };
            place = mark;
            at = next;
            if (at is null)
                break;
        }
        return place;
    }

    private static KeyValuePair<YamlNode, YamlNode> Entry(YamlMappingNode map, string name) =>
        map.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: { } key } && string.Equals(key, name, StringComparison.OrdinalIgnoreCase));

    private static int? Index(string part) =>
        part is ['[', .. var digits, ']'] && int.TryParse(digits, out var index) ? index : null;
}
