using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Api;
using ManagedKube.Engine.Providers.Kubernetes.Objects;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Helm;

/// <summary>What a state holds of a release.</summary>
internal static class ReleaseOutputs
{
    /// <summary>The outputs: the inputs, and what the cluster says of the release.</summary>
    public static PropertyMap Of(PropertyMap inputs, ReleaseRecord record) => inputs
        .Set("version", record.ChartVersion)
        .Set("namespace", record.Namespace)
        .Set("name", record.Name)
        .Set("status", PropertyMap.Of(
            ("appVersion", record.AppVersion),
            ("chart", record.ChartName),
            ("name", record.Name),
            ("namespace", record.Namespace),
            ("revision", record.Revision),
            ("status", record.Status),
            ("version", record.ChartVersion)))
        .Set("resourceNames", ResourceNames(record));

    /// <summary>Inputs as they would have to be for the release as it is recorded.</summary>
    /// <param name="inputs">The recorded inputs.</param>
    /// <param name="values">What their values come to.</param>
    /// <param name="record">The release.</param>
    public static PropertyMap Present(PropertyMap inputs, JsonObject values, ReleaseRecord record)
    {
        if (inputs.Get("version")?.Unwrapped is StringValue { Value: var version } && version.TrimStart('v') != record.ChartVersion.TrimStart('v'))
            inputs = inputs.Set("version", record.ChartVersion);
        if (inputs.Get("chart")?.Unwrapped is StringValue { Value: var chart } && !IsChart(chart, record.ChartName))
            inputs = inputs.Set("chart", record.ChartName);
        var found = ObjectJson.Read(record.Values);
        if (ValueDiff.AreEqual(ObjectJson.Read(values), found))
            return inputs;
        PropertyValue present = found;
        // Which of them are secret is not recorded.
        if (inputs.Get("values") is { ContainsSecrets: true } marks)
            present = Marked(inputs.Map("values"), found, marks is SecretValue);
        return inputs.Set("values", present);
    }

    private static PropertyValue Marked(PropertyMap marks, PropertyMap found, bool whole)
    {
        PropertyValue value = found.Select((name, item) => marks.Get(name) switch
        {
            ObjectValue { ContainsSecrets: true, Properties: var inner } when item is ObjectValue { Properties: var now } => Marked(inner, now, whole: false),
            { ContainsSecrets: true } => item.AsSecret(),
            _ => item,
        });
        return whole ? value.AsSecret() : value;
    }

    // A chart may be given as a path, a file or an address, which end with its name.
    private static bool IsChart(string chart, string name)
    {
        var last = chart.TrimEnd('/')[(chart.TrimEnd('/').LastIndexOf('/') + 1)..];
        return last == name || last.StartsWith(name + "-", StringComparison.Ordinal) || last.Contains('.', StringComparison.Ordinal);
    }

    private static PropertyValue ResourceNames(ReleaseRecord record)
    {
        var names = ManifestObjects.Read(record.Manifest)
            .Select(item => (
                Kind: $"{item.Text("kind")}.{item.Text("apiVersion")}",
                Name: new ObjectKey(item.Map("metadata").Text("namespace"), item.Map("metadata").Text("name") ?? "").Id))
            .GroupBy(item => item.Kind, item => (PropertyValue)item.Name);
        return PropertyMap.From(names.Select(group => KeyValuePair.Create(group.Key, (PropertyValue)new ArrayValue([.. group]))));
    }
}
