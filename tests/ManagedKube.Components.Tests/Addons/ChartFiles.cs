using ManagedKube.Tests;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Components.Tests.Addons;

/// <summary>The charts' own values, where they are beside the repository.</summary>
internal static class ChartFiles
{
    /// <summary>A file of a chart; null when it is not there.</summary>
    public static string? Find(string chart, string file = "values.yaml")
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "data", "charts", chart, file) is var path && File.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>The values of a chart.</summary>
    public static YamlMappingNode Values(string path)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(path);
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
