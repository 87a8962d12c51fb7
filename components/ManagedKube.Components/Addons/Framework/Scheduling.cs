using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>Where pods run, as Kubernetes takes it.</summary>
internal static class Scheduling
{
    /// <summary>The toleration of every taint.</summary>
    public static ChartValues TolerateAll() => new() { { "operator", "Exists" } };

    /// <summary>The toleration of one taint, whatever its value.</summary>
    public static ChartValues Tolerate(string key) => new() { { "key", key }, { "operator", "Exists" } };

    /// <summary>Keeps pods apart that have a label.</summary>
    /// <param name="over">What they are spread over: the label of nodes.</param>
    /// <param name="otherwise">What becomes of a pod that cannot be.</param>
    /// <param name="label">The pods' label.</param>
    /// <param name="value">Its value.</param>
    public static ChartValues Spread(string over, string otherwise, string label, string value) => new()
    {
        { "maxSkew", 1 },
        { "topologyKey", over },
        { "whenUnsatisfiable", otherwise },
        { "labelSelector.matchLabels", Literal((label, value)) },
    };
}
