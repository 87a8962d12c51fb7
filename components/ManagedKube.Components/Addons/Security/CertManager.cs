using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Security;

/// <summary>Issues certificates and renews them.</summary>
internal sealed class CertManager : Addon
{
    private static readonly ChartSource Chart = ChartSource.Oci("cert-manager", "quay.io/jetstack/charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="ready">When nodes take pods.</param>
    public CertManager(AddonContext context, Resource ready)
        : base(nameof(CertManager), "cert-manager", context, ready)
    {
        _ = Install(Chart, new ReleaseSettings { Name = "cert-manager", Namespace = NamespaceNames.CertManager }, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var production = plan.IsProduction();
        return new ChartValues
        {
            { "crds.enabled", true },
            // Its kinds stay when it goes, and with them every certificate.
            { "crds.keep", true },
            { "global.leaderElection.namespace", NamespaceNames.CertManager },
            { "replicaCount", production ? 2 : 1 },
            { "podDisruptionBudget", Budget(production) },
            { "dns01RecursiveNameservers", "9.9.9.9:53,1.1.1.1:53" },
            { "dns01RecursiveNameserversOnly", true },
            { "config.gatewayAPI.enabled", plan.Components.Contains(PlatformComponent.GatewayApi) },
            { "resources", Resources("20m", "96Mi", "256Mi") },
            { "webhook.replicaCount", production ? 3 : 1 },
            { "webhook.podDisruptionBudget", Budget(production) },
            { "webhook.resources", Resources("10m", "32Mi", "128Mi") },
            { "cainjector.replicaCount", production ? 2 : 1 },
            { "cainjector.podDisruptionBudget", Budget(production) },
            { "cainjector.resources", Resources("10m", "96Mi", "384Mi") },
            { "prometheus.servicemonitor.enabled", plan.IsMonitored() },
        };
    }

    private static ChartValues Budget(bool production)
    {
        var budget = new ChartValues { { "enabled", production } };
        if (production)
            budget.Add("maxUnavailable", 1);
        return budget;
    }
}
