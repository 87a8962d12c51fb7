using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace ManagedKube.Components.Addons.Access;

/// <summary>
/// What the client sees of the whole cluster in Full production (product spec 5.2). Nothing in it can hold a credential of the platform: no
/// secrets, no configuration, no logs.
/// </summary>
internal static class ExtendedViewer
{
    public const string Name = "mk-extended-viewer";

    /// <summary>Its rules.</summary>
    public static IEnumerable<PolicyRuleArgs> Rules =>
    [
        Rule(
            "", "namespaces", "nodes", "pods", "services", "replicationcontrollers", "persistentvolumes", "persistentvolumeclaims", "resourcequotas",
            "limitranges", "events"),
        Rule("apps", "deployments", "replicasets", "statefulsets", "daemonsets"),
        Rule("batch", "jobs", "cronjobs"),
        Rule("autoscaling", "horizontalpodautoscalers"),
        Rule("policy", "poddisruptionbudgets"),
        Rule("events.k8s.io", "events"),
        Rule("discovery.k8s.io", "endpointslices"),
        Rule("storage.k8s.io", "storageclasses", "volumeattachments", "csidrivers", "csinodes", "csistoragecapacities"),
        Rule("snapshot.storage.k8s.io", "volumesnapshotclasses"),
        Rule("networking.k8s.io", "ingressclasses", "ingresses", "networkpolicies"),
        Rule("gateway.networking.k8s.io", "gatewayclasses"),
        Rule("scheduling.k8s.io", "priorityclasses"),
        Rule("node.k8s.io", "runtimeclasses"),
        Rule("cert-manager.io", "clusterissuers"),
        Rbac.Rule(["get", "list"], "metrics.k8s.io", "nodes", "pods"),
    ];

    private static PolicyRuleArgs Rule(string group, params string[] resources) => Rbac.Rule(Rbac.Read, group, resources);
}
