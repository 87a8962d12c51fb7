using System.Collections.Immutable;
using ManagedKube.Talos.Patching;
using ManagedKube.Talos.Yaml;
using YamlDotNet.RepresentationModel;
using Version = System.Version;

namespace ManagedKube.NodeDriver.Changes;

/// <summary>
/// Where two machine configurations differ. Talos' own dry run says whether they do, but prints values, secrets among them; here it
/// is told which settings, so that people can see what a change is about.
/// </summary>
internal static class ConfigurationDifference
{
    /// <summary>The settings that differ, in the order of the documents.</summary>
    /// <param name="running">What the machine runs with.</param>
    /// <param name="desired">What it should run with.</param>
    /// <param name="talos">The Talos version that it runs, x.y.z.</param>
    /// <exception cref="DriverException">One of them cannot be read.</exception>
    public static ImmutableArray<ConfigurationChange> Of(string running, string desired, Version talos)
    {
        var (before, after) = (Documents(running, "the running configuration"), Documents(desired, "the desired configuration"));
        var isWorker = after.GetValueOrDefault(new DocumentKey(null, null)).At("machine", "type").Text() == "worker";
        return
        [
            .. before.Keys.Union(after.Keys)
                .OrderBy(key => key.ToString(), StringComparer.Ordinal)
                .SelectMany(key => Paths("", before.GetValueOrDefault(key), after.GetValueOrDefault(key)).Select(path => (key, path)))
                .Select(found => new ConfigurationChange(found.key.ToString(), found.path, ChangeEffects.Of(talos, found.key.Kind ?? "", found.path, isWorker))),
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
            return left.Entries().Concat(right.Entries())
                .Select(entry => entry.Key)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .SelectMany(key => Paths(Join(path, key), left.Child(key), right.Child(key)));
        }

        return before.Equals(after) ? [] : [path];
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";

    private static Dictionary<DocumentKey, YamlMappingNode> Documents(string text, string what) =>
        YamlDocuments.TryRead(text, out var documents, out var problem)
            ? documents.GroupBy(DocumentKey.Of).ToDictionary(group => group.Key, group => group.First())
            : throw new DriverException($"{what} cannot be read. {problem}");
}
