using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Counts how many pods of each budget may be away.</summary>
internal sealed class DisruptionController : IController
{
    private static readonly GroupResource[] Owners = [Known.ReplicaSets, Known.StatefulSets];

    public ImmutableArray<GroupResource> Watches { get; } = [Known.DisruptionBudgets, Known.Pods, .. Owners];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var budget in cluster.Store.List(Known.DisruptionBudgets).Where(budget => !budget.Body.IsDeleting()).ToList())
            Count(cluster, budget);
        return null;
    }

    private static void Count(Cluster cluster, StoredObject budget)
    {
        var pods = cluster.Store
            .List(Known.Pods, budget.Namespace)
            .Where(pod => Evictions.Covers(budget.Body, pod.Body) && pod.Body.TextAt("status", "phase") is not ("Succeeded" or "Failed"))
            .ToList();
        var expected = Expected(cluster, pods);
        var healthy = pods.Count(pod => pod.IsReady());
        var desired = budget.Body.At("spec", "minAvailable") is { } least
            ? PodTemplates.Share(least, expected, roundUp: true, 1)
            : Math.Max(0, expected - PodTemplates.Share(budget.Body.At("spec", "maxUnavailable"), expected, roundUp: true, 1));
        var allowed = expected == 0 ? 0 : Math.Max(0, healthy - desired);
        var condition = cluster.Condition(
            budget.Body, "DisruptionAllowed", allowed > 0 ? "True" : "False", allowed > 0 ? "SufficientPods" : "InsufficientPods", "");
        condition["observedGeneration"] = budget.Body.NumberAt("metadata", "generation");
        cluster.SetStatus(budget, new JsonObject
        {
            ["currentHealthy"] = healthy,
            ["desiredHealthy"] = desired,
            ["disruptionsAllowed"] = allowed,
            ["expectedPods"] = expected,
            ["disruptedPods"] = null,
            ["observedGeneration"] = budget.Body.NumberAt("metadata", "generation"),
            ["conditions"] = new JsonArray(condition),
        });
    }

    /// <summary>How many pods there should be: what their owners want, and single ones as they are.</summary>
    private static long Expected(Cluster cluster, List<StoredObject> pods)
    {
        var owners = Owners.SelectMany(resource => cluster.Store.List(resource)).ToDictionary(owner => owner.Body.Uid());
        return pods.GroupBy(pod => pod.Body.Controller().TextAt("uid") ?? string.Empty)
            .Sum(group => owners.TryGetValue(group.Key, out var owner) ? owner.Body.NumberAt("spec", "replicas") ?? 1 : group.Count());
    }
}
