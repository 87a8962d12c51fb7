using ManagedKube.Model.Planning;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>What many charts call the way to their metrics.</summary>
internal static class Metrics
{
    /// <summary>They are served and collected where the cluster has Prometheus.</summary>
    public static ChartValues Of(ClusterPlan plan) => new() { { "enabled", plan.IsMonitored() }, { "serviceMonitor.enabled", plan.IsMonitored() } };
}
