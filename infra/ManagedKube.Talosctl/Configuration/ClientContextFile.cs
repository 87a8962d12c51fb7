using System.Collections.Immutable;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talosctl.Configuration;

/// <summary>A talosconfig.</summary>
internal static class ClientContextFile
{
    /// <summary>The environment variable that names the file.</summary>
    public const string Variable = "TALOSCONFIG";

    /// <summary>Reads a context.</summary>
    /// <param name="option">The file as the command line names it; null when it does not.</param>
    /// <param name="context">The context; null for the current one.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <exception cref="ClientException">There is no such file or context, or it cannot be read.</exception>
    public static ClientContext Read(string? option, string? context, Func<string, string?> variable)
    {
        var path = option ?? variable(Variable) ?? Path.Combine(variable("HOME") ?? ".", ".talos", "config");
        var root = Load(path);
        var name = context ?? Text(root, "context") ?? throw new ClientException($"{path} names no current context; choose one with --context");
        return Child(Child(root, "contexts"), name) is YamlMappingNode found
            ? new ClientContext(
                name,
                Texts(found, "endpoints"),
                Texts(found, "nodes"),
                Pem(found, "ca", path),
                Pem(found, "crt", path),
                Pem(found, "key", path))
            : throw new ClientException($"context \"{name}\" is not defined in {path}");
    }

    private static YamlMappingNode Load(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            return yaml.Documents is [var document, ..] && document.RootNode is YamlMappingNode root
                ? root
                : throw new ClientException($"{path} is no talosconfig");
        }
        catch (YamlException e)
        {
            throw new ClientException($"{path} is no YAML (line {e.Start.Line})");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ClientException($"failed to open config file: {e.Message} Name a talosconfig with --talosconfig or in {Variable}.");
        }
    }

    private static YamlNode? Child(YamlNode? node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Text(YamlNode? node, string key) => Child(node, key) is YamlScalarNode { Value: { Length: > 0 } value } ? value : null;

    private static ImmutableArray<string> Texts(YamlNode? node, string key) => Child(node, key) is YamlSequenceNode sequence
        ? [.. sequence.OfType<YamlScalarNode>().Select(item => item.Value).OfType<string>()]
        : [];

    private static string Pem(YamlNode node, string key, string path)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(Text(node, key) ?? throw new ClientException($"{path} has no '{key}' in its context")));
        }
        catch (FormatException)
        {
            throw new ClientException($"'{key}' in {path} is not Base64");
        }
    }
}
