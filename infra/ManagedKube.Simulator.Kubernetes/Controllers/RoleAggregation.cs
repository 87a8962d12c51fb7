using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Fills cluster roles that are the sum of others.</summary>
internal sealed class RoleAggregation : IController
{
    public ImmutableArray<GroupResource> Watches { get; } = [Known.ClusterRoles];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var role in cluster.Store.List(Known.ClusterRoles).Where(role => role.Body["aggregationRule"] is not null).ToList())
        {
            var selectors = role.Body.ItemsAt("aggregationRule", "clusterRoleSelectors").Select(LabelSelector.Of).ToList();
            var parts = cluster.Store.List(Known.ClusterRoles)
                .Where(part => part.Name != role.Name && selectors.Exists(selector => selector.Matches(part.Body.At("metadata", "labels"))))
                .SelectMany(part => part.Body.ItemsAt("rules")).DistinctBy(rule => rule.ToJsonString());
            var rules = new JsonArray([.. parts.Select(rule => rule.DeepClone())]);
            cluster.Writer.Change(role, "clusterrole-aggregation-controller", body => body["rules"] = rules.DeepClone());
        }

        return null;
    }
}
