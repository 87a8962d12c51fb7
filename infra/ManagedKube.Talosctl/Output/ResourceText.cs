using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Talos.Api.Resources;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Talosctl.Output;

/// <summary>How resources are written.</summary>
internal static class ResourceText
{
    private const string MachineConfigs = "MachineConfigs.config.talos.dev";
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentSize = 4 };

    /// <summary>A resource as JSON.</summary>
    public static string Json(string node, Resource resource) => new JsonObject
    {
        ["metadata"] = new JsonObject
        {
            ["namespace"] = resource.Metadata.Namespace,
            ["type"] = resource.Metadata.Type,
            ["id"] = resource.Metadata.Id,
            ["version"] = int.TryParse(resource.Metadata.Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
            ["owner"] = resource.Metadata.Owner,
            ["phase"] = resource.Metadata.Phase,
        },
        ["node"] = node,
        ["spec"] = resource.Metadata.Type == MachineConfigs ? JsonValue.Create(resource.Spec.YamlSpec) : Parse(resource.Spec.YamlSpec),
    }.ToJsonString(Indented);

    /// <summary>A resource as YAML.</summary>
    public static string Yaml(string node, Resource resource)
    {
        var spec = string.Join('\n', resource.Spec.YamlSpec.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? line : "    " + line));
        var literal = resource.Metadata.Type == MachineConfigs ? " |" : "";
        return $"node: {node}\nmetadata:\n    namespace: {resource.Metadata.Namespace}\n    type: {resource.Metadata.Type}\n    id: {resource.Metadata.Id}\n"
            + $"    version: {resource.Metadata.Version}\n    phase: {resource.Metadata.Phase}\nspec:{literal}\n{spec}";
    }

    /// <summary>YAML as JSON; null for what is no mapping.</summary>
    public static JsonNode? Parse(string text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException)
        {
            return null;
        }

        return yaml.Documents is [var document, ..] ? Convert(document.RootNode) : null;
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value ?? "", Convert(child.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" } => JsonValue.Create(true),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "false" } => JsonValue.Create(false),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "" or "~" } => null,
        YamlScalarNode { Style: ScalarStyle.Plain } scalar when long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };
}
