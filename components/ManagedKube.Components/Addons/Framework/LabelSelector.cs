using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>Conditions on labels, as Kubernetes and its extensions take them.</summary>
internal static class LabelSelector
{
    /// <summary>The label is there, whatever its value.</summary>
    public static ChartValues Exists(string key) => new() { { "key", key }, { "operator", "Exists" } };

    /// <summary>The label has one of some values.</summary>
    public static ChartValues In(string key, params IEnumerable<string> values) => Among(key, "In", values);

    /// <summary>The label has none of some values, or is not there.</summary>
    public static ChartValues NotIn(string key, params IEnumerable<string> values) => Among(key, "NotIn", values);

    private static ChartValues Among(string key, string how, IEnumerable<string> values) => new() { { "key", key }, { "operator", how }, { "values", List(values) } };
}
