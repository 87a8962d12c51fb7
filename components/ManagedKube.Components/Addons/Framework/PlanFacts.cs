using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Components.Addons.Framework;

/// <summary>What the values of many charts depend on.</summary>
internal static class PlanFacts
{
    /// <summary>Production runs everything more than once; dev/test runs it once where possible.</summary>
    public static bool IsProduction(this ClusterPlan plan) => plan.Definition.Environment == ClusterEnvironment.Production;

    /// <summary>Whether Prometheus is there to collect metrics.</summary>
    public static bool IsMonitored(this ClusterPlan plan) => plan.Components.Contains(PlatformComponent.Monitoring);

    /// <summary>The identity provider that a console asks, and the consoles' client there; null where it knows its local users only.</summary>
    public static (OidcDefinition Provider, OidcConsolesDefinition Client)? SignOnAt(this ClusterPlan plan, string console) =>
        plan.SignsOnAt(console) && plan.Definition.Oidc is { Consoles: { } client } provider ? (provider, client) : null;

    /// <summary>Whether something that is reached from inside only has TLS: Argo CD, where an identity provider sends people back to it.</summary>
    public static bool HasInternalTls(this ClusterPlan plan) => plan.SignsOnAt(ConsoleNames.ArgoCd);

    /// <summary>Whether a worker has GPUs.</summary>
    public static bool HasGpus(this ClusterPlan plan) => plan.Definition.Workers.Any(pool => pool.BareMetal is { Gpu: true });
}
