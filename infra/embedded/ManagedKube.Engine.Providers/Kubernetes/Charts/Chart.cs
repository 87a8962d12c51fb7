using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>What is known of a chart.</summary>
internal sealed record Chart
{
    public required string Name { get; init; }

    /// <summary>Its version, where a release names none.</summary>
    public required string Version { get; init; }

    /// <summary>The version of what it brings; a template.</summary>
    public required string AppVersion { get; init; }

    /// <summary>Those of its own values that its objects depend on.</summary>
    public required JsonObject Defaults { get; init; }

    /// <summary>
    /// Where its definitions are published as a manifest: an address with <c>${version}</c> in it. Null for a chart that only Helm brings.
    /// </summary>
    public string? Manifest { get; init; }

    /// <summary>Definitions that are there before its objects, and stay when it is removed.</summary>
    public required ImmutableArray<ChartDefinition> Definitions { get; init; }

    /// <summary>Its objects; templates, each with the value it depends on.</summary>
    public required ImmutableArray<ChartObject> Objects { get; init; }

    /// <summary>Definitions that its workloads register once they run, and that stay when it is removed.</summary>
    public required ImmutableArray<JsonObject> Registered { get; init; }

    /// <summary>The definitions that a version brings.</summary>
    /// <param name="version">The version, without a leading v.</param>
    public ImmutableArray<JsonObject> DefinitionsOf(string version)
    {
        var template = new ChartTemplate(new Dictionary<string, string> { ["version"] = version }, []);
        return [.. Definitions.Where(definition => definition.IsIn(version)).Select(definition => template.Fill(definition.Template))];
    }

    /// <summary>The version of its manifest that is published at an address; null when none is.</summary>
    public string? PublishedAt(string address) =>
        Manifest?.Split("${version}") is [var before, var after]
        && address.StartsWith(before, StringComparison.Ordinal) && address.EndsWith(after, StringComparison.Ordinal)
            ? address[before.Length..^after.Length]
            : null;
}
