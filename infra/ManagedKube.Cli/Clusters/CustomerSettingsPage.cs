using System.Text;
using System.Text.Json.Nodes;

namespace ManagedKube.Cli.Clusters;

/// <summary>The settings of customers' files as tables, one for each section: the JSON schema for people.</summary>
internal static class CustomerSettingsPage
{
    private const string ClusterKey = "managedkube:cluster";

    /// <summary>The page as Markdown.</summary>
    public static string Markdown()
    {
        var properties = JsonNode.Parse(CustomerSchema.Text())!["properties"]!["config"]!["properties"]!.AsObject();
        var text = new StringBuilder();
        text.Append($"""
            # The file of a customer

            `stacks/customers/Pulumi.CODE.yaml` is all that has to be written for a new cluster; `mk new CODE` writes one. `managedkube:target` names the outside
            world: `simulator`, or the address of a live IaaS. Everything else stands below `{ClusterKey}`. What has a default may be left out; a setting that
            a running cluster leaves out keeps its recorded value where a default could shrink something ([guards.md](guards.md)). The same in a form for
            editors is [{CustomerSchema.FileName}](../stacks/customers/{CustomerSchema.FileName}), and what may stand together is told by the [rules](rules.md).
            `V18` means a rule of that number.


            """);
        Section(text, "cluster", properties[ClusterKey]!.AsObject());
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder text, string path, JsonObject section)
    {
        var required = section["required"]?.AsArray().Select(key => key!.GetValue<string>()).ToHashSet() ?? [];
        List<(string Path, JsonObject Section)> inner = [];
        text.Append($"## `{path}`\n\n| setting | value | default | meaning |\n|---|---|---|---|\n");
        foreach (var (key, value) in section["properties"]!.AsObject())
        {
            var schema = value!.AsObject();
            var fallback = required.Contains(key) ? "**must be given**" : schema["default"] is { } stated ? $"`{stated}`" : "";
            text.Append($"| `{key}` | {Kind(schema)} | {fallback} | {schema["description"]} |\n");
            if ((schema["items"] ?? schema)["properties"] is not null)
                inner.Add(($"{path}.{key}{(schema["items"] is null ? "" : "[]")}", (schema["items"] ?? schema).AsObject()));
        }
        text.Append('\n');
        foreach (var (innerPath, innerSection) in inner)
            Section(text, innerPath, innerSection);
    }

    private static string Kind(JsonObject schema)
    {
        if (schema["items"] is JsonObject items)
            return items["properties"] is null ? $"list of {Kind(items)}" : "list of mappings";
        if (schema["properties"] is not null)
            return "mapping";
        if (schema["additionalProperties"] is JsonObject)
            return "free keys";
        if (schema["enum"] is JsonArray choices)
            return string.Join(", ", choices.Select(choice => $"`{choice}`"));
        return schema["type"]!.GetValue<string>() switch
        {
            "integer" => "whole number",
            "number" => "number",
            "boolean" => "`true` or `false`",
            _ => schema["examples"] is JsonArray examples ? $"such as `{examples[0]}`" : "text",
        };
    }
}
