using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>What the values of many charts depend on.</summary>
internal static class PlanFacts
{
    /// <summary>Production runs everything more than once; dev/test runs it once where possible.</summary>
    public static bool IsProduction(this ClusterPlan plan) => plan.Definition.Environment == ClusterEnvironment.Production;

    /// <summary>Whether Prometheus is there to collect metrics.</summary>
    public static bool IsMonitored(this ClusterPlan plan) => plan.Components.Contains(PlatformComponent.Monitoring);

    /// <summary>Whether a worker has GPUs.</summary>
    public static bool HasGpus(this ClusterPlan plan) => plan.Definition.Workers.Any(pool => pool.BareMetal is { Gpu: true });
}
