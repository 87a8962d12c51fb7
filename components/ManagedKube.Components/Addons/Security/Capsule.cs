using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Security;

/// <summary>
/// Tenants: who makes a namespace gets it in his tenant, and the platform's are closed to him. Its kinds are a release of their own, since the
/// chart would bring them by a job whose image has to match the cluster.
/// </summary>
internal sealed class Capsule : Addon
{
    private const string Name = "capsule";

    // What nobody but the platform makes; "kubecost" stays reserved although OpenCost has replaced it.
    private const string Protected =
        "^(kube-.*|default|cilium-.*|rook-ceph|metallb-system|nginx-ingress-.*|cert-manager|monitoring|argocd|harbor|opencost|kubecost|kyverno"
        + "|capsule-system|kasten-io.*|topolvm-system|gpu-operator|keda|pyroscope|kubelet-serving-cert-approver|mk-.*)$";

    private static readonly ChartSource Chart = ChartSource.Oci(Name, "ghcr.io/projectcapsule/charts");

    /// <param name="context">What it is made with.</param>
    /// <param name="certManager">Its webhook has a certificate.</param>
    public Capsule(AddonContext context, Resource certManager)
        : base(nameof(Capsule), Name, context, certManager)
    {
        var kinds = Install(
            Chart,
            new ReleaseSettings { Name = "capsule-crds", Namespace = NamespaceNames.Capsule, SkipCrds = true, Await = false, HoldsData = true },
            KindValues());
        _ = Install(Chart, new ReleaseSettings { Name = Name, Namespace = NamespaceNames.Capsule, SkipCrds = true }, ValuesOf(context.Plan), kinds);
        RegisterOutputs();
    }

    /// <summary>The values of the release with the kinds.</summary>
    public static ChartValues KindValues() => new()
    {
        // The kinds name the webhook of the other release.
        { "fullnameOverride", Name },
        { "crds.install", true },
        { "crds.inline", true },
        { "crds.exclusive", true },
        { "crds.keep", true },
        { "certManager.generateCertificates", true },
    };

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var values = new ChartValues
        {
            { "crds.install", false },
            { "certManager.generateCertificates", true },
            { "replicaCount", plan.IsProduction() ? 2 : 1 },
            { "priorityClassName", SystemPriority.Cluster },
            { "global.jobs.preDelete.enabled", false },
            { "manager.options.forceTenantPrefix", false },
            { "manager.options.protectedNamespaceRegex", Protected },
            { "manager.options.users", List(Tenants.Users(plan)) },
            { "manager.resources", Resources("50m", "128Mi", "512Mi") },
            { "monitoring.serviceMonitor.enabled", plan.IsMonitored() },
        };
        // In dev/test the client is an administrator: a namespace joins a tenant only when he says so.
        if (!plan.IsProduction())
        {
            values.Add(
                "manager.options.administrators",
                List(new ChartValues { { "kind", "ServiceAccount" }, { "name", ClientAccounts.UserName(ClientAccounts.Delivered) } }));
        }

        return values;
    }
}
