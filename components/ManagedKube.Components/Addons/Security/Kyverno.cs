using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Security;

/// <summary>Admission policies for the namespaces of tenants, and for no others: were it away, the platform would go on.</summary>
internal sealed class Kyverno : Addon
{
    private const string Name = "kyverno";
    private const string PolicyVersion = "policies.kyverno.io/v1";

    private static readonly ChartSource Chart = ChartSource.Http(Name, "https://kyverno.github.io/kyverno");
    private static readonly CustomKind Validating = new(PolicyVersion, "ValidatingPolicy", "jsonpath={.status.conditionStatus.ready}=true");
    private static readonly CustomKind Mutating = new(PolicyVersion, "MutatingPolicy", "jsonpath={.status.conditionStatus.ready}=true");

    /// <param name="context">What it is made with.</param>
    /// <param name="after">Everything else.</param>
    public Kyverno(AddonContext context, params IEnumerable<Resource> after)
        : base(nameof(Kyverno), Name, context, after)
    {
        // Its kinds go with it, and with them the policies.
        var settings = new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Kyverno, Timeout = TimeSpan.FromMinutes(15), HoldsData = true };
        var release = Install(Chart, settings, ValuesOf(context.Plan));
        foreach (var policy in TenantPolicies.Of(context.Plan))
            _ = Declare(policy.IsMutating ? Mutating : Validating, policy.Name, null, policy.Spec(), release);
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var production = plan.IsProduction();
        var values = new ChartValues
        {
            { "crds.install", true },
            { "features.policyExceptions.enabled", true },
            { "features.policyExceptions.namespace", NamespaceNames.Kyverno },
            { "features.logging.format", "json" },
            // After a loss of power nodes come back before it does.
            { "features.excludeBootstrapResources.enabled", true },
            { "admissionController.replicas", production ? 3 : 1 },
            { "admissionController.priorityClassName", SystemPriority.Cluster },
            { "admissionController.container.resources", Resources(memory: "256Mi", memoryLimit: "768Mi") },
            { "admissionController.podDisruptionBudget.enabled", production },
            { "admissionController.serviceMonitor.enabled", plan.IsMonitored() },
            {
                "admissionController.topologySpreadConstraints",
                List(Scheduling.Spread("topology.kubernetes.io/zone", "ScheduleAnyway", "app.kubernetes.io/component", "admission-controller"))
            },
            { "backgroundController.replicas", production ? 2 : 1 },
            { "backgroundController.resources", Resources("50m", "128Mi", "384Mi") },
            { "backgroundController.serviceMonitor.enabled", plan.IsMonitored() },
            { "cleanupController.replicas", 1 },
            { "cleanupController.resources", Resources(cpu: "20m", memoryLimit: "256Mi") },
            { "reportsController.replicas", production ? 2 : 1 },
            { "reportsController.resources", Resources("50m", "128Mi", "512Mi") },
            { "config.webhooks.namespaceSelector.matchExpressions", List(LabelSelector.Exists(Tenants.Label)) },
        };
        if (!production)
            values.Add("features.forceFailurePolicyIgnore.enabled", true);
        return values;
    }
}
