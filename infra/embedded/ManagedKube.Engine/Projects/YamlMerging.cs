using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects;

/// <summary>
/// Merge keys: <c>&lt;&lt;: *base</c> takes over what another mapping, or each of a list of them, holds. What a mapping says itself counts
/// before that, and an earlier one of a list before a later one.
/// </summary>
internal static class YamlMerging
{
    private const string MergeKey = "<<";

    /// <exception cref="ProjectException">A merge key refers to something else than mappings.</exception>
    public static void Resolve(YamlFile yaml) => Resolve(yaml, yaml.Root, new HashSet<YamlNode>(ReferenceEqualityComparer.Instance));

    // Nodes are shared where aliases stand for them.
    private static void Resolve(YamlFile yaml, YamlNode node, HashSet<YamlNode> resolved)
    {
        if (!resolved.Add(node))
            return;
        if (node is YamlSequenceNode list)
        {
            foreach (var item in list.Children)
                Resolve(yaml, item, resolved);
        }
        else if (node is YamlMappingNode map)
        {
            foreach (var value in map.Children.Values.ToList())
                Resolve(yaml, value, resolved);
            Merge(yaml, map);
        }
    }

    private static void Merge(YamlFile yaml, YamlMappingNode map)
    {
        if (map.Children.Keys.FirstOrDefault(key => key is YamlScalarNode { Value: MergeKey, Style: ScalarStyle.Plain }) is not { } mergeKey)
            return;
        var merged = map.Children[mergeKey];
        map.Children.Remove(mergeKey);
        foreach (var source in merged is YamlSequenceNode list ? list.Children : [merged])
        {
            if (source is not YamlMappingNode other)
                throw yaml.Error(mergeKey, $"'{MergeKey}' must refer to 'key: value' lines, or to a list of them.");
            foreach (var (key, value) in other.Children)
                map.Children.TryAdd(key, value);
        }
    }
}
