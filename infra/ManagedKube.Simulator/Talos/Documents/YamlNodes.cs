using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Simulator.Talos.Documents;

/// <summary>Reads values out of YAML by their path.</summary>
internal static class YamlNodes
{
    /// <summary>What is at a path, field by field; null where there is nothing, or a null.</summary>
    public static YamlNode? At(this YamlNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var field in path)
            node = node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(field), out var child) ? child : null;
        return node is YamlScalarNode { Value: null or "" or "null" or "~", Style: YamlDotNet.Core.ScalarStyle.Plain } ? null : node;
    }

    /// <summary>The text at a path; null where there is none.</summary>
    public static string? Text(this YamlNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is YamlScalarNode { Value: { Length: > 0 } value } ? value : null;

    /// <summary>The switch at a path; null where there is none.</summary>
    public static bool? Flag(this YamlNode? node, params ReadOnlySpan<string> path) => node.Text(path) switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    /// <summary>The list at a path; empty where there is none.</summary>
    public static IReadOnlyList<YamlNode> Items(this YamlNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is YamlSequenceNode sequence ? [.. sequence.Children] : [];

    /// <summary>The texts of a list at a path.</summary>
    public static ImmutableArray<string> Texts(this YamlNode? node, params ReadOnlySpan<string> path) =>
        [.. node.Items(path).Select(item => item.Text()).OfType<string>()];

    /// <summary>The map of texts at a path; a text that is missing counts as empty.</summary>
    public static ImmutableSortedDictionary<string, string> Map(this YamlNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is YamlMappingNode mapping
            ? mapping.Children.ToImmutableSortedDictionary(
                entry => (entry.Key as YamlScalarNode)?.Value ?? "", entry => (entry.Value as YamlScalarNode)?.Value ?? "", StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
