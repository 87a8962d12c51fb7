using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authorization;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Makes what every cluster has from its start, and makes it again where it was deleted.</summary>
internal sealed class ClusterBootstrap : IController
{
    public ImmutableArray<GroupResource> Watches { get; } =
        [Known.Namespaces, Known.ClusterRoles, Known.ClusterRoleBindings, Known.PriorityClasses, Known.Services, Known.ApiServices, Known.ServiceCidrs];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var name in new[] { "default", "kube-system", "kube-public", "kube-node-lease" })
            cluster.Ensure(Known.Namespaces, new JsonObject { ["metadata"] = new JsonObject { ["name"] = name } });
        foreach (var role in BuiltInRoles.ClusterRoles())
            cluster.Ensure(Known.ClusterRoles, role.Name, role.Make);
        foreach (var binding in BuiltInRoles.ClusterRoleBindings())
            cluster.Ensure(Known.ClusterRoleBindings, binding.Name, binding.Make);
        cluster.Ensure(
            Known.PriorityClasses,
            Priority("system-cluster-critical", 2_000_000_000, "Used for system critical pods that must run in the cluster, but can be moved to another node if necessary."));
        cluster.Ensure(
            Known.PriorityClasses,
            Priority("system-node-critical", 2_000_001_000, "Used for system critical pods that must not be moved from their current node."));
        cluster.Ensure(Known.ServiceCidrs, new JsonObject
        {
            ["metadata"] = new JsonObject { ["name"] = "kubernetes" },
            ["spec"] = new JsonObject { ["cidrs"] = ObjectNodes.List(cluster.Settings.ServiceRange.ToString()) },
        });
        cluster.Ensure(Known.Services, ApiService(cluster));
        foreach (var group in BuiltInResources.All.Select(resource => (resource.Group, resource.Version)).Distinct())
            cluster.Ensure(Known.ApiServices, $"{group.Version}.{group.Group}", () => Local(group.Group, group.Version));
        if (cluster.Store.Find(Known.Namespaces, "", "kube-system")?.Body.IsDeleting() == false)
            ClusterDns.Ensure(cluster);
        return null;
    }

    private static JsonObject Priority(string name, long value, string description) => new()
    {
        ["metadata"] = new JsonObject { ["name"] = name },
        ["value"] = value,
        ["description"] = description,
    };

    private static JsonObject ApiService(Cluster cluster) => new()
    {
        ["metadata"] = new JsonObject
        {
            ["name"] = "kubernetes",
            ["namespace"] = "default",
            ["labels"] = new JsonObject { ["component"] = "apiserver", ["provider"] = "kubernetes" },
        },
        ["spec"] = new JsonObject
        {
            ["clusterIP"] = Addresses.Nth(cluster.Settings.ServiceRange, 1).ToString(),
            ["ports"] = new JsonArray(new JsonObject { ["name"] = "https", ["port"] = 443, ["targetPort"] = 6443 }),
        },
    };

    private static JsonObject Local(string group, string version) => new()
    {
        ["metadata"] = new JsonObject
        {
            ["name"] = $"{version}.{group}",
            ["labels"] = new JsonObject { ["kube-aggregator.kubernetes.io/automanaged"] = "onstart" },
        },
        ["spec"] = new JsonObject { ["group"] = group, ["version"] = version, ["groupPriorityMinimum"] = 17000, ["versionPriority"] = 15 },
    };
}
