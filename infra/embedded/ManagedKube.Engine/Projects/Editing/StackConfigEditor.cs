using System.Collections.Immutable;
using Pulumi.Protocol.Paths;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Projects.Editing;

/// <summary>Changes single values in the text of a stack file; everything else of it stays as it is, comments and layout too.</summary>
internal sealed class StackConfigEditor
{
    private const string Config = "config";
    private const string Secure = "secure";
    private const int Indentation = 2;

    private readonly string _text;
    private readonly string _path;
    private readonly string _project;
    private readonly YamlSpans _spans;
    private readonly YamlMappingNode _root;

    /// <param name="path">The file, for messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="project">Name of the project, to which keys without a namespace belong.</param>
    /// <exception cref="ProjectException">The text is no stack file.</exception>
    public StackConfigEditor(string path, string text, string project)
    {
        (_path, _text, _project) = (path, text.Length > 0 && !text.EndsWith('\n') ? text + "\n" : text, project);
        _spans = new YamlSpans(_text);
        _root = YamlFile.ParseAsWritten(path, _text).Root;
    }

    /// <summary>The text with a value at a place of the configuration.</summary>
    /// <param name="place">The key, and the way to a value in it.</param>
    /// <param name="value">The value as YAML on one line.</param>
    /// <param name="isSecure">Whether it is the ciphertext of a secret.</param>
    /// <exception cref="ProjectException">There is something else on the way.</exception>
    public string Set(PropertyPath place, string value, bool isSecure)
    {
        var steps = place.Elements;
        if (YamlFile.Find(_root, Config) is not YamlMappingNode config)
            return SetFirst(Key(steps[0]), Nested(steps[1..], value, isSecure));
        YamlNode at = config;
        for (var i = 0; i < steps.Length; i++)
        {
            if (Child(at, steps[i], i == 0) is not { } found)
                return Insert(at, steps[i], Nested(steps[(i + 1)..], value, isSecure));
            if (!IsWithin(at, found))
                throw Error(found, "this value is shared through an anchor. Change it in the file by hand.");
            at = found;
        }
        return Replace(at, Nested([], value, isSecure));
    }

    /// <summary>The text without a value of the configuration; null where there is no such value.</summary>
    /// <exception cref="ProjectException">It cannot be cut out.</exception>
    public string? Remove(PropertyPath place)
    {
        if (YamlFile.Find(_root, Config) is not YamlMappingNode config)
            return null;
        YamlNode parent = config;
        var steps = place.Elements;
        for (var i = 0; i < steps.Length - 1; i++)
            if (Child(parent, steps[i], i == 0) is { } next)
                parent = next;
            else
                return null;
        if (Child(parent, steps[^1], steps.Length == 1) is not { } value)
            return null;
        return Remove(parent, value);
    }

    /// <summary>The text with a member of its own, beside the configuration.</summary>
    public string SetMember(string name, string value) => InsertInto(_root, $"{name}: {value}");

    private string SetFirst(string key, string value)
    {
        var entry = $"{Config}:\n{new string(' ', Indentation)}{key}: {value}";
        var existing = _root.Children.Keys.FirstOrDefault(node => node is YamlScalarNode { Value: Config });
        if (existing is null)
            return InsertInto(_root, entry);
        var (start, end) = (YamlSpans.Start(existing), _spans.LineEnd(YamlSpans.Start(existing)));
        return Splice(start, end, entry);
    }

    private static string Key(PathElement step) => YamlText.Text(step.Key ?? "");

    /// <summary>What is not there yet, in flow style, which fits everywhere.</summary>
    private static string Nested(ImmutableArray<PathElement> steps, string value, bool isSecure)
    {
        var text = isSecure ? $"{{{Secure}: {value}}}" : value;
        foreach (var step in steps.Reverse())
            text = step.Key is null ? $"[{text}]" : $"{{{Key(step)}: {text}}}";
        return text;
    }

    private YamlNode? Child(YamlNode parent, PathElement step, bool isTop) => (parent, step) switch
    {
        (YamlMappingNode map, { Key: { } key }) => map.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: { } name } && (isTop ? StackFile.FullKey(name, _project) : name) == key).Value,
        (YamlSequenceNode list, { Key: null, IsWildcard: false }) when step.Index <= list.Children.Count => list.Children.ElementAtOrDefault(step.Index),
        (YamlScalarNode { Value: null or "" or "~" or "null" }, _) => null,
        _ => throw Error(parent, $"what is here has no place for '{step}'."),
    };

    // What an alias stands for is written elsewhere, and is meant for others too.
    private bool IsWithin(YamlNode parent, YamlNode child) => YamlSpans.Start(child) >= YamlSpans.Start(parent) && YamlSpans.Start(child) <= _spans.End(parent);

    private string Insert(YamlNode parent, PathElement step, string value) => parent switch
    {
        YamlMappingNode map => InsertInto(map, $"{Key(step)}: {value}"),
        YamlSequenceNode list when step.Index == list.Children.Count => InsertInto(list, value),
        YamlScalarNode => Replace(parent, step.Key is null ? $"[{value}]" : $"{{{Key(step)}: {value}}}"),
        _ => throw Error(parent, $"there is no element {step.Index - 1} before {step.Index}."),
    };

    private string InsertInto(YamlNode collection, string entry)
    {
        List<YamlNode> children = collection is YamlMappingNode map ? [.. map.Children.Keys] : [.. ((YamlSequenceNode)collection).Children];
        if (YamlSpans.IsFlow(collection))
        {
            var at = _spans.End(collection) - 1;
            return children.Count == 0 ? Splice(at, at, entry) : Splice(LastEnd(collection), LastEnd(collection), $", {entry}");
        }
        if (children.Count == 0)
            return _text + entry + "\n";
        var first = children[0];
        var isList = collection is YamlSequenceNode;
        var column = isList ? _spans.Dash(first) - _spans.LineStart(_spans.Dash(first)) : (int)first.Start.Column - 1;
        var end = _spans.LineEnd(_spans.End(collection));
        return Splice(end, end, $"\n{new string(' ', column)}{(isList ? "- " : "")}{entry}");
    }

    private int LastEnd(YamlNode collection) => _spans.End(collection is YamlMappingNode map ? map.Children.Last().Value : ((YamlSequenceNode)collection).Children[^1]);

    private string Replace(YamlNode node, string value)
    {
        var (start, end) = (YamlSpans.Start(node), _spans.End(node));
        var isBlock = node is YamlMappingNode or YamlSequenceNode && !YamlSpans.IsFlow(node);
        if (isBlock)
        {
            // A collection in block style begins on a line of its own; the value goes behind its key, before the comment there.
            var line = _text.LastIndexOf('\n', Math.Max(0, start - 1));
            var key = _text.LastIndexOf(':', Math.Max(0, line));
            return Splice(key + 1, end, $" {value}{_text[(key + 1)..Math.Max(key + 1, line)]}");
        }
        return Splice(start, end, start > 0 && _text[start - 1] == ':' ? $" {value}" : value);
    }

    private string Remove(YamlNode parent, YamlNode value)
    {
        if (parent is YamlMappingNode map)
        {
            var entries = map.Children.ToList();
            var index = entries.FindIndex(entry => ReferenceEquals(entry.Value, value));
            return Cut(parent, [.. entries.Select(entry => (YamlSpans.Start(entry.Key), Math.Max(_spans.End(entry.Value), _spans.End(entry.Key) + 1)))], index);
        }
        var list = (YamlSequenceNode)parent;
        return Cut(
            parent,
            [.. list.Children.Select(item => (YamlSpans.IsFlow(parent) ? YamlSpans.Start(item) : _spans.Dash(item), _spans.End(item)))],
            list.Children.IndexOf(value));
    }

    private string Cut(YamlNode parent, ImmutableArray<(int Start, int End)> entries, int index)
    {
        if (entries.Length == 1)
            return Replace(parent, parent is YamlMappingNode ? "{}" : "[]");
        if (!YamlSpans.IsFlow(parent))
            return Splice(_spans.LineStart(entries[index].Start), Math.Min(_spans.LineEnd(entries[index].End) + 1, _text.Length), "");
        return index == entries.Length - 1
            ? Splice(entries[index - 1].End, entries[index].End, "")
            : Splice(entries[index].Start, entries[index + 1].Start, "");
    }

    private string Splice(int start, int end, string text) => string.Concat(_text.AsSpan(0, start), text, _text.AsSpan(end));

    private ProjectException Error(YamlNode node, string message) => new($"{_path}:{node.Start.Line}:{node.Start.Column}: {message}");
}
