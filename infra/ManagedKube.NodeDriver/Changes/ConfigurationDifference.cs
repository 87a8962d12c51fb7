using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Version = System.Version;

namespace ManagedKube.NodeDriver.Changes;

/// <summary>
/// Where two machine configurations differ. Talos' own dry run says whether they do, but prints values, secrets among them; here it
/// is told which settings, so that people can see what a change is about.
/// </summary>
internal static class ConfigurationDifference
{
    private const string MainDocument = "v1alpha1";

    /// <summary>The settings that differ, in the order of the documents.</summary>
    /// <param name="running">What the machine runs with.</param>
    /// <param name="desired">What it should run with.</param>
    /// <param name="talos">The Talos version that it runs, x.y.z.</param>
    /// <exception cref="DriverException">One of them is no YAML.</exception>
    public static ImmutableArray<ConfigurationChange> Of(string running, string desired, Version talos)
    {
        var (before, after) = (Documents(running, "the running configuration"), Documents(desired, "the desired configuration"));
        var isWorker = Text(after.GetValueOrDefault(new DocumentKey("", "")), "machine", "type") == "worker";
        return
        [
            .. before.Keys.Union(after.Keys)
                .Order()
                .SelectMany(key => Paths("", before.GetValueOrDefault(key), after.GetValueOrDefault(key)).Select(path => (key, path)))
                .Select(found => new ConfigurationChange(found.key.ToString(), found.path, ChangeEffects.Of(talos, found.key.Kind, found.path, isWorker))),
        ];
    }

    private static IEnumerable<string> Paths(string path, YamlNode? before, YamlNode? after)
    {
        if (path.Length > 0 && (before, after) is (null, YamlMappingNode) or (YamlMappingNode, null))
            (before, after) = (before ?? new YamlMappingNode(), after ?? new YamlMappingNode());
        if (before is null || after is null)
            return before is null && after is null ? [] : [path];
        if (before is YamlMappingNode left && after is YamlMappingNode right)
        {
            return left.Children.Keys.Union(right.Children.Keys)
                .OfType<YamlScalarNode>()
                .OrderBy(key => key.Value, StringComparer.Ordinal)
                .SelectMany(key => Paths(Join(path, key.Value!), Child(left, key), Child(right, key)));
        }

        return before.Equals(after) ? [] : [path];
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static Dictionary<DocumentKey, YamlNode> Documents(string text, string what)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            throw new DriverException($"{what} is no YAML (line {exception.Start.Line}).");
        }

        return stream.Documents
            .Where(document => document.RootNode is YamlMappingNode)
            .GroupBy(document => new DocumentKey(Text(document.RootNode, "kind"), Text(document.RootNode, "name")))
            .ToDictionary(group => group.Key, group => group.First().RootNode);
    }

    private static YamlNode? Child(YamlMappingNode? mapping, YamlNode key) => mapping?.Children.TryGetValue(key, out var child) is true ? child : null;

    private static string Text(YamlNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
            node = Child(node as YamlMappingNode, new YamlScalarNode(key));
        return (node as YamlScalarNode)?.Value ?? "";
    }

    private readonly record struct DocumentKey(string Kind, string Name) : IComparable<DocumentKey>
    {
        public int CompareTo(DocumentKey other) => string.CompareOrdinal(ToString(), other.ToString());

        public override string ToString() => Kind.Length == 0 ? MainDocument : Name.Length == 0 ? Kind : $"{Kind}/{Name}";
    }
}
