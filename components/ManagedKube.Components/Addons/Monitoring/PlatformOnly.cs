using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>
/// Keeps the client's pods away from services that ask nobody who he is. Kubernetes' own policies would cut off the API server and the nodes
/// as well, which Cilium's can name.
/// </summary>
internal static class PlatformOnly
{
    /// <summary>Its kind, which Cilium brings once it runs.</summary>
    public static CustomKind Kind { get; } = new("cilium.io/v2", "CiliumNetworkPolicy");

    /// <summary>The name of the policy of a namespace.</summary>
    public static string NameOf(string space) => $"{space}-platform-only";

    /// <summary>Nodes, the API server and namespaces of the platform may come in.</summary>
    public static ChartValues Spec() => new()
    {
        { "endpointSelector", new ChartValues() },
        {
            "ingress",
            List(
                new ChartValues { { "fromEntities", List("host", "remote-node", "kube-apiserver") } },
                new ChartValues { { "fromEndpoints", List(new ChartValues { { "matchExpressions", List(OfThePlatform()) } }) } })
        },
    };

    private static ChartValues OfThePlatform() => new()
    {
        { "key", $"k8s:io.cilium.k8s.namespace.labels.{ClusterNames.PublicZone}/platform" },
        { "operator", "Exists" },
    };
}
