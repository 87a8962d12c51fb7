using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Helm;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>What a chart brings for one release.</summary>
/// <param name="AppVersion">The version of what it brings.</param>
/// <param name="Version">The version of the chart.</param>
/// <param name="Objects">Its objects.</param>
internal sealed record RenderedChart(string Version, string AppVersion, ImmutableArray<JsonObject> Objects)
{
    /// <exception cref="FormatException">The description of the chart is wrong.</exception>
    public static RenderedChart Of(Chart chart, ReleaseSpec spec)
    {
        var values = (JsonObject)chart.Defaults.DeepClone();
        ReleaseValues.Merge(values, spec.Values);
        var version = spec.Version?.TrimStart('v') ?? chart.Version;
        var names = new Dictionary<string, string>
        {
            ["release"] = spec.Name,
            ["namespace"] = spec.Namespace,
            ["version"] = version,
        };
        var appVersion = new ChartTemplate(names, values).FillText(chart.AppVersion);
        names["appVersion"] = appVersion;
        var template = new ChartTemplate(names, values);
        return new(
            version,
            appVersion,
            [.. chart.Objects.SelectMany(item => item.Fill(template)).Select(item => Owned(item, chart, spec))]);
    }

    // As Helm marks what belongs to a release.
    private static JsonObject Owned(JsonObject item, Chart chart, ReleaseSpec spec)
    {
        var metadata = Child(item, "metadata");
        var labels = Child(metadata, "labels");
        labels["app.kubernetes.io/managed-by"] = "Helm";
        labels["app.kubernetes.io/instance"] = spec.Name;
        labels.TryAdd("app.kubernetes.io/name", chart.Name);
        var annotations = Child(metadata, "annotations");
        annotations["meta.helm.sh/release-name"] = spec.Name;
        annotations["meta.helm.sh/release-namespace"] = spec.Namespace;
        return item;
    }

    private static JsonObject Child(JsonObject parent, string name)
    {
        if (parent.Map(name) is { } child)
            return child;
        parent[name] = child = [];
        return child;
    }
}
