using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Nodes;

/// <summary>
/// Approves the certificates that kubelets serve with. They ask for new ones from time to time, and nobody else approves them; without them
/// there are no logs, no <c>exec</c> and no metrics.
/// </summary>
internal sealed class KubeletCsrApprover : Addon
{
    private static readonly ChartSource Chart = ChartSource.Http("kubelet-csr-approver", "https://postfinance.github.io/kubelet-csr-approver");

    /// <param name="context">What it is made with.</param>
    /// <param name="ready">When nodes take pods.</param>
    public KubeletCsrApprover(AddonContext context, Resource ready)
        : base(nameof(KubeletCsrApprover), "kubelet-csr-approver", context, ready)
    {
        _ = Install(Chart, new ReleaseSettings { Name = "kubelet-csr-approver", Namespace = NamespaceNames.CsrApprover }, ValuesOf(context.Plan));
        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var values = new ChartValues
        {
            { "global.clusterDomain", plan.Names.InternalDomain },
            // Machines are named so (product spec 2.5); a name that does not fit is refused without a word.
            { "providerRegex", $"^{plan.Definition.Code}-(cp|ceph|wrk)-[0-9]+$" },
            { "providerIpPrefixes", List(plan.Addresses.Range.ToString()) },
            // The names of nodes are in no DNS that pods could ask.
            { "bypassDnsResolution", true },
            { "maxExpirationSeconds", "31622400" },
            { "priorityClassName", SystemPriority.Cluster },
            { "resources", Resources(cpu: "10m") },
        };
        if (!plan.IsProduction())
            values.Add("replicas", 1);
        return values;
    }
}
