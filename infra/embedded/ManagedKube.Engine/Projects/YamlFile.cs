using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects;

/// <summary>A YAML file whose top is a mapping; every complaint names file, line and column.</summary>
internal sealed class YamlFile
{
    private YamlFile(string path, YamlMappingNode root) => (Path, Root) = (path, root);

    public string Path { get; }

    public YamlMappingNode Root { get; }

    /// <exception cref="ProjectException">The file is missing or no such YAML.</exception>
    public static YamlFile Load(string path)
    {
        string text;
        try
        {
            text = File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ProjectException($"{path} cannot be read: {e.Message}", e);
        }
        return Parse(path, text);
    }

    /// <exception cref="ProjectException">The text is no such YAML.</exception>
    public static YamlFile Parse(string path, string text)
    {
        var yaml = ParseAsWritten(path, text);
        YamlMerging.Resolve(yaml);
        return yaml;
    }

    /// <summary>As <see cref="Parse"/>, but with merge keys as the keys that they are written as.</summary>
    public static YamlFile ParseAsWritten(string path, string text)
    {
        var stream = new YamlStream();
        var parser = new Parser(new StringReader(text));
        try
        {
            stream.Load(parser);
        }
        // The scanner loses its way, and says no more than that, where a bracket is not closed.
        catch (InvalidOperationException e)
        {
            var at = parser.Current?.End ?? Mark.Empty;
            throw new ProjectException($"{path}:{at.Line}:{at.Column}: from here on this is no valid YAML. Check that every bracket and quote is closed.", e);
        }
        catch (YamlException e)
        {
            throw new ProjectException(
                $"{path}:{e.Start.Line}:{e.Start.Column}: this is no valid YAML: {e.Message}. Check indentation, quotes and duplicate keys.",
                e);
        }
        return stream.Documents switch
        {
            [] => new YamlFile(path, []),
            [{ RootNode: YamlMappingNode root }] => new YamlFile(path, root),
            [{ RootNode: YamlScalarNode { Value: null or "" } }] => new YamlFile(path, []),
            [var document] => throw new ProjectException($"{path}:{document.RootNode.Start.Line}:{document.RootNode.Start.Column}: expected 'key: value' lines."),
            _ => throw new ProjectException($"{path}: expected one YAML document, found {stream.Documents.Count}."),
        };
    }

    public ProjectException Error(YamlNode node, string message) => new($"{Path}:{node.Start.Line}:{node.Start.Column}: {message}");

    public string? Text(YamlMappingNode map, string key) => Find(map, key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value ?? "",
        var node => throw Error(node, $"'{key}' must be a text."),
    };

    public YamlMappingNode? Map(YamlMappingNode map, string key) => Find(map, key) switch
    {
        null => null,
        YamlMappingNode mapping => mapping,
        YamlScalarNode { Value: null or "" } => null,
        var node => throw Error(node, $"'{key}' must hold 'key: value' lines."),
    };

    public YamlSequenceNode? List(YamlMappingNode map, string key) => Find(map, key) switch
    {
        null => null,
        YamlSequenceNode list => list,
        YamlScalarNode { Value: null or "" } => null,
        var node => throw Error(node, $"'{key}' must be a list."),
    };

    public static YamlNode? Find(YamlMappingNode map, string key) =>
        map.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: var name } && name == key).Value;
}
