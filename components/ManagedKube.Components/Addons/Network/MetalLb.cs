using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Monitoring;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Network;

/// <summary>The load balancer on layer 2, its pools and their announcement (product spec 3.2).</summary>
internal sealed class MetalLb : Addon
{
    private const string Namespace = NamespaceNames.MetalLb;

    private static readonly ChartSource Chart = ChartSource.Http("metallb", "https://metallb.github.io/metallb");
    private static readonly CustomKind Pool = new("metallb.io/v1beta1", "IPAddressPool");
    private static readonly CustomKind Advertisement = new("metallb.io/v1beta1", "L2Advertisement");

    /// <param name="context">What it is made with.</param>
    /// <param name="ready">When nodes take pods.</param>
    public MetalLb(AddonContext context, Resource ready)
        : base(nameof(MetalLb), "metallb", context, ready)
    {
        // Its kinds go with it, and with them the pools: every service would lose its address.
        var release = Install(Chart, new ReleaseSettings { Name = "metallb", Namespace = Namespace, HoldsData = true }, ValuesOf(context.Plan));
        var pools = AddressPools.Of(context.Plan);
        foreach (var announced in pools.GroupBy(pool => pool.AnnouncedAs))
        {
            var declared = announced.Select(pool => Declare(Pool, pool.Name, Namespace, pool.Spec(), release)).ToList();
            _ = Declare(Advertisement, announced.Key, Namespace, new() { { "ipAddressPools", List(announced.Select(pool => pool.Name)) } }, declared);
        }

        RegisterOutputs();
    }

    /// <summary>Its values.</summary>
    public static ChartValues ValuesOf(ClusterPlan plan)
    {
        var values = new ChartValues
        {
            // The chart would bring a router, which layer 2 has no use for.
            { "frrk8s.enabled", false },
            { "speaker.tolerateMaster", false },
            { "speaker.resources", Resources("50m", "64Mi", "256Mi") },
            { "speaker.priorityClassName", SystemPriority.Node },
            { "controller.resources", Resources("25m", "64Mi", "256Mi") },
            { "controller.priorityClassName", SystemPriority.Cluster },
        };
        if (plan.IsMonitored())
        {
            values.Add("prometheus.serviceAccount", PrometheusStack.Prometheus);
            values.Add("prometheus.namespace", NamespaceNames.Monitoring);
            values.Add("prometheus.serviceMonitor.enabled", true);
            values.Add("prometheus.prometheusRule.enabled", true);
        }

        return values;
    }
}
