using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talos.Yaml;

/// <summary>Looks into YAML trees.</summary>
internal static class YamlNodes
{
    /// <summary>The value of a key; null where there is none, or where the node is no mapping.</summary>
    public static YamlNode? Child(this YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    /// <summary>The node at a path of keys.</summary>
    public static YamlNode? At(this YamlNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
            node = node.Child(key);
        return node;
    }

    /// <summary>The text of a scalar; null for anything else, an absent value included.</summary>
    public static string? Text(this YamlNode? node) => node is YamlScalarNode scalar && !scalar.IsNull() ? scalar.Value : null;

    /// <summary>The texts of a list of scalars, empty for anything else.</summary>
    public static IReadOnlyList<string> Texts(this YamlNode? node) =>
        node is YamlSequenceNode sequence ? [.. sequence.Children.Select(child => child.Text()).OfType<string>()] : [];

    /// <summary>The entries of a mapping, empty for anything else.</summary>
    public static IEnumerable<(string Key, YamlNode Value)> Entries(this YamlNode? node) =>
        node is YamlMappingNode mapping ? mapping.Children.Select(entry => (entry.Key.Text() ?? "", entry.Value)) : [];

    /// <summary>The elements of a list, empty for anything else.</summary>
    public static IEnumerable<YamlNode> Elements(this YamlNode? node) => node is YamlSequenceNode sequence ? sequence.Children : [];

    public static bool IsNull(this YamlScalarNode scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is (null or "" or "~" or "null");

    /// <summary>Whether a plain scalar would be read as a truth value by a reader of YAML 1.1.</summary>
    public static bool IsPlainBoolean(this YamlScalarNode scalar) => scalar.Style == ScalarStyle.Plain
        && scalar.Value?.ToLowerInvariant() is ("true" or "false" or "yes" or "no" or "on" or "off");
}
