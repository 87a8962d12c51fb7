using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Tests;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Components.Tests.Addons;

/// <summary>The charts' own values, where they are beside the repository.</summary>
internal static class ChartFiles
{
    /// <summary>A file of a chart in the branch of a version, such as 1.20 for 1.20.2; null when it is not there.</summary>
    public static string? Find(string chart, string version, string file)
    {
        var branch = BranchOf(version);
        string[] folders = [chart, $"{chart}-{branch}"];
        return folders.FirstOrDefault(IsOfBranch) is { } found ? Find(found, file) : null;

        bool IsOfBranch(string folder) => Find(folder, "Chart.yaml") is { } about && BranchOf(Json(Values(about))!["version"]!.ToString()) == branch;
    }

    /// <summary>A file of a chart in whatever version; null when it is not there.</summary>
    public static string? Find(string chart, string file = "values.yaml")
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "data", "charts", chart, file) is var path && File.Exists(path))
                return path;
        }

        return null;
    }

    private static string BranchOf(string version) => string.Join('.', version.TrimStart('v').Split('.').Take(2));

    /// <summary>The values of a chart.</summary>
    public static YamlMappingNode Values(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    /// <summary>Values as JSON.</summary>
    public static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Json(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: not ScalarStyle.Plain } text => text.Value,
        YamlScalarNode { Value: null or "" or "~" or "null" } => null,
        YamlScalarNode { Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode scalar when double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            number % 1 == 0 ? JsonValue.Create((long)number) : JsonValue.Create(number),
        YamlScalarNode scalar => scalar.Value,
        _ => throw new NotSupportedException($"{node.NodeType} has no form in JSON."),
    };
}
