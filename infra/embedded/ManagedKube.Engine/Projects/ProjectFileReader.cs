using System.Collections.Immutable;
using ManagedKube.Engine.Projects.Declarations;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects;

/// <summary>Reads <c>Pulumi.yaml</c>.</summary>
public static class ProjectFileReader
{
    private const string FileName = "Pulumi.yaml";

    /// <summary>Finds the project of a folder: its own, or that of the nearest folder above.</summary>
    /// <exception cref="ProjectException">There is none, or it is wrong.</exception>
    public static ProjectFile Discover(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(Path.Combine(at, FileName)))
                return Load(Path.Combine(at, FileName));
        throw new ProjectException($"There is no {FileName} in {folder} or above it. Go to the project's folder, or name it with --cwd.");
    }

    /// <summary>Reads a project file.</summary>
    /// <exception cref="ProjectException">It is missing or wrong.</exception>
    public static ProjectFile Load(string path)
    {
        var yaml = YamlFile.Load(Path.GetFullPath(path));
        var name = yaml.Text(yaml.Root, "name");
        if (string.IsNullOrEmpty(name) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-'))
            throw yaml.Error(yaml.Root, $"'name' must be given, of letters, digits, '_', '.' and '-' (it is '{name}').");
        var (runtime, options) = ReadRuntime(yaml);
        var folder = Path.GetDirectoryName(yaml.Path)!;
        return new ProjectFile
        {
            Path = yaml.Path,
            Name = name,
            Runtime = runtime,
            RuntimeOptions = options,
            Main = yaml.Text(yaml.Root, "main") ?? "",
            StackConfigDir = yaml.Text(yaml.Root, "stackConfigDir") ?? LegacyConfigDir(yaml) ?? "",
            Plugins = ReadPlugins(yaml, folder),
            Config = new ConfigDeclarations(yaml, name).Read(),
        };
    }

    /// <summary>The runtime of a project or plugin file.</summary>
    /// <exception cref="ProjectException">It is missing.</exception>
    internal static (string Runtime, ImmutableSortedDictionary<string, string> Options) ReadRuntime(YamlFile yaml)
    {
        var none = ImmutableSortedDictionary<string, string>.Empty;
        switch (YamlFile.Find(yaml.Root, "runtime"))
        {
            case YamlScalarNode { Value: { Length: > 0 } name }:
                return (name, none);
            case YamlMappingNode map when yaml.Text(map, "name") is { Length: > 0 } name:
                return (name, yaml.Map(map, "options")?.Children
                    .Where(option => option is { Key: YamlScalarNode, Value: YamlScalarNode })
                    .ToImmutableSortedDictionary(option => ((YamlScalarNode)option.Key).Value!, option => ((YamlScalarNode)option.Value).Value ?? "") ?? none);
            case var node:
                throw yaml.Error(node ?? yaml.Root, "'runtime' must be given: a name such as dotnet, or name and options.");
        }
    }

    // In old project files a plain text under 'config' was the folder of the stack files.
    private static string? LegacyConfigDir(YamlFile yaml) => YamlFile.Find(yaml.Root, "config") is YamlScalarNode { Value: { Length: > 0 } folder }
        ? folder
        : null;

    private static ImmutableArray<ProjectPlugin> ReadPlugins(YamlFile yaml, string folder)
    {
        if (yaml.Map(yaml.Root, "plugins") is not { } plugins || yaml.List(plugins, "providers") is not { } providers)
            return [];
        return [.. providers.Children.Select(node =>
        {
            if (node is not YamlMappingNode map || yaml.Text(map, "name") is not { Length: > 0 } name || yaml.Text(map, "path") is not { Length: > 0 } path)
                throw yaml.Error(node, "a plugin needs 'name' and 'path'.");
            return new ProjectPlugin(name, Path.GetFullPath(Path.Combine(folder, path)), yaml.Text(map, "version") ?? "");
        })];
    }
}
