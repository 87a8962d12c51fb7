using ManagedKube.Components.Addons.Framework;
using ManagedKube.Components.Addons.Security;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Network;

/// <summary>
/// Who reaches whom: services of the platform that ask nobody who he is answer to the platform only, and tenants do not reach each other. The
/// policies are Cilium's own, since Kubernetes' cannot name the API server and the nodes, whose calls have to come through.
/// </summary>
internal sealed class NetworkIsolation : Addon
{
    private const string NamespaceLabels = "k8s:io.cilium.k8s.namespace.labels";
    private const string PlatformKey = $"{NamespaceLabels}.{NamespaceNames.Label}";
    private const string TenantKey = $"{NamespaceLabels}.{Tenants.Label}";

    private static readonly CustomKind InNamespace = new("cilium.io/v2", "CiliumNetworkPolicy");
    private static readonly CustomKind InCluster = new("cilium.io/v2", "CiliumClusterwideNetworkPolicy");

    /// <param name="context">What it is made with.</param>
    /// <param name="ready">When the network is there.</param>
    public NetworkIsolation(AddonContext context, Resource ready)
        : base(nameof(NetworkIsolation), "network-isolation", context, ready)
    {
        foreach (var space in Closed(context.Plan))
            _ = Declare(InNamespace, "platform-only", space, PlatformOnly());
        var tenants = context.Plan.Tenants;
        foreach (var tenant in tenants.Length > 1 ? tenants : [])
            _ = Declare(InCluster, $"tenant-isolation-{tenant.Name}", null, Isolated(tenant.Name));
        RegisterOutputs();
    }

    private static IEnumerable<string> Closed(ClusterPlan plan)
    {
        if (plan.IsMonitored())
            yield return NamespaceNames.Monitoring;
        if (plan.Components.Contains(PlatformComponent.OpenCost))
            yield return NamespaceNames.OpenCost;
    }

    private static ChartValues PlatformOnly() => new()
    {
        { "endpointSelector", new ChartValues() },
        {
            "ingress",
            List(
                new ChartValues { { "fromEntities", List("host", "remote-node", "kube-apiserver") } },
                new ChartValues { { "fromEndpoints", List(Matching(LabelSelector.Exists(PlatformKey))) } })
        },
    };

    // Without a default that denies everything, which would cut off load balancers and gateways.
    private static ChartValues Isolated(string tenant) => new()
    {
        { "endpointSelector.matchLabels", Literal((TenantKey, tenant)) },
        { "enableDefaultDeny.ingress", false },
        { "enableDefaultDeny.egress", false },
        { "ingressDeny", List(new ChartValues { { "fromEndpoints", List(Matching(LabelSelector.Exists(TenantKey), LabelSelector.NotIn(TenantKey, tenant))) } }) },
    };

    private static ChartValues Matching(params ChartValues[] expressions) => new() { { "matchExpressions", List(expressions) } };
}
