using System.Globalization;
using Pulumi.Protocol.Paths;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects.Editing;

/// <summary>All values of a stack file with the way to each, to tell whether a change of its text changed what it should.</summary>
internal static class YamlLeaves
{
    private const char Separator = '\u0001';

    /// <summary>Whether two files say the same, but for what is at a place of the configuration.</summary>
    public static bool SameBut(YamlFile before, YamlFile after, PropertyPath place, string project)
    {
        var way = string.Join(Separator, place.Elements.Select(step => step.Key ?? step.Index.ToString(CultureInfo.InvariantCulture)).Prepend("config"));
        return Other(before).SetEquals(Other(after));

        HashSet<string> Other(YamlFile file) =>
            [.. Of(file.Root, "", project).Where(leaf => !IsOnWay(leaf.Way)).Select(leaf => $"{leaf.Way}{Separator}{leaf.Value}")];

        // A collection that becomes empty, or is no longer so, is on the way to the place.
        bool IsOnWay(string leaf) =>
            leaf.Length == 0 || leaf == way || leaf.StartsWith(way + Separator, StringComparison.Ordinal) || way.StartsWith(
                leaf + Separator, StringComparison.Ordinal);
    }

    private static IEnumerable<(string Way, string Value)> Of(YamlNode node, string way, string project) => node switch
    {
        YamlMappingNode { Children.Count: > 0 } map => map.Children.SelectMany(child => Of(child.Value, Join(way, Name(way, child.Key, project)), project)),
        YamlSequenceNode { Children.Count: > 0 } list => list.Children.SelectMany((item, index) => Of(item, Join(way, index.ToString(CultureInfo.InvariantCulture)), project)),
        YamlScalarNode scalar => [(way, YamlScalars.Resolve(scalar).ToString())],
        _ => [(way, "")],
    };

    private static string Name(string way, YamlNode key, string project)
    {
        var name = (key as YamlScalarNode)?.Value ?? "";
        return way == "config" ? StackFile.FullKey(name, project) : name;
    }

    private static string Join(string way, string name) => way.Length == 0 ? name : $"{way}{Separator}{name}";
}
