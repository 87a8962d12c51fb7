using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>
/// Reads the description of a chart: <c>version</c>, <c>appVersion</c>, <c>defaults</c> (values), <c>definitions</c> and <c>registered</c>
/// (kinds), <c>annotations</c> (of the definitions), <c>manifest</c> (where the definitions are published without a chart), and <c>objects</c>.
/// Each of these has <c>object</c>, or <c>definition</c> for a kind, and optionally <c>when</c>: the paths of the values that it needs, joined
/// by <c>and</c>, each possibly after <c>not</c>; <c>each</c>: the path of a list, whose items are then the value <c>item</c>; and <c>keep</c>:
/// the path of the value that makes it stay when the release is removed.
/// A kind is given by <c>group</c>, <c>kind</c>, <c>plural</c>, <c>scope</c> (default Namespaced), <c>versions</c> (the first one is stored)
/// and <c>shortNames</c>; one of <c>definitions</c> also by <c>since</c>, the first version that brings it.
/// </summary>
internal static class ChartFile
{
    /// <exception cref="FormatException">It is no such description.</exception>
    public static Chart Read(string name, string text)
    {
        var file = YamlJson.ReadMap(text);
        return new()
        {
            Name = name,
            Version = file.Text("version") ?? throw new FormatException($"the chart {name} has no version"),
            AppVersion = file.Text("appVersion") ?? "${version}",
            Manifest = file.Text("manifest"),
            Defaults = file.Map("defaults") ?? [],
            Definitions = [.. file.Items("definitions").Select(item => Definition(item, file.Map("annotations")))],
            Objects = [.. file.Items("objects").Select(item => Object(name, item))],
            Registered = [.. file.Items("registered").Select(Definition)],
        };
    }

    private static ChartObject Object(string chart, JsonObject item) => new(
        [.. item.Text("when")?.Split(" and ") ?? []],
        item.Text("each"),
        item.Text("keep"),
        item.Map("object")
            ?? (item.Map("definition") is { } definition ? Definition(definition) : throw new FormatException($"the chart {chart} has an entry that is no object")));

    private static ChartDefinition Definition(JsonObject kind, JsonObject? annotations)
    {
        var definition = Definition(kind);
        if (annotations is not null)
            definition["metadata"]!["annotations"] = annotations.DeepClone();
        return new ChartDefinition(kind.Text("since") is { } since ? Version.Parse(since) : null, definition);
    }

    // What its objects look like is not known, so all that they hold is kept.
    private static JsonObject Definition(JsonObject kind)
    {
        var name = kind.Text("kind") ?? throw new FormatException("a definition has no kind");
        var group = kind.Text("group") ?? throw new FormatException($"the kind {name} has no group");
        var plural = kind.Text("plural") ?? name.ToLowerInvariant() + "s";
        ImmutableArray<string> versions = [.. (kind["versions"] as JsonArray ?? []).Select(version => (string)version!)];
        return new JsonObject
        {
            ["apiVersion"] = "apiextensions.k8s.io/v1",
            ["kind"] = "CustomResourceDefinition",
            ["metadata"] = new JsonObject { ["name"] = $"{plural}.{group}" },
            ["spec"] = new JsonObject
            {
                ["group"] = group,
                ["scope"] = kind.Text("scope") ?? "Namespaced",
                ["names"] = new JsonObject
                {
                    ["kind"] = name,
                    ["listKind"] = name + "List",
                    ["plural"] = plural,
                    ["singular"] = name.ToLowerInvariant(),
                    ["shortNames"] = kind["shortNames"]?.DeepClone() ?? new JsonArray(),
                },
                ["versions"] = new JsonArray([.. versions.Select((version, i) => Served(version, stored: i == 0))]),
            },
        };
    }

    private static JsonObject Served(string version, bool stored) => new()
    {
        ["name"] = version,
        ["served"] = true,
        ["storage"] = stored,
        ["schema"] = new JsonObject { ["openAPIV3Schema"] = new JsonObject { ["type"] = "object", ["x-kubernetes-preserve-unknown-fields"] = true } },
        ["subresources"] = new JsonObject { ["status"] = new JsonObject() },
    };
}
