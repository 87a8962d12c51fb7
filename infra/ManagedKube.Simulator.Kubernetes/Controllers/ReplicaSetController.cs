using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Keeps as many pods of a replica set as it wants.</summary>
internal sealed class ReplicaSetController : IController
{
    public ImmutableArray<GroupResource> Watches { get; } = [Known.ReplicaSets, Known.Pods];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var set in cluster.Store.List(Known.ReplicaSets).Where(set => !set.Body.IsDeleting()).ToList())
            Reconcile(cluster, set);
        return null;
    }

    private static void Reconcile(Cluster cluster, StoredObject set)
    {
        var wanted = set.Body.NumberAt("spec", "replicas") ?? 1;
        var pods = PodTemplates.PodsOf(cluster, set).Where(pod => pod.IsActive()).ToList();
        ApiException? refusal = null;
        try
        {
            for (var count = (long)pods.Count; count < wanted; count++)
                cluster.Create(Known.Pods, PodTemplates.Pod(cluster, set));
        }
        catch (ApiException e)
        {
            refusal = e;
        }

        foreach (var pod in pods.OrderBy(pod => pod.IsReady()).ThenByDescending(pod => pod.Body.TextAt("metadata", "creationTimestamp"), StringComparer.Ordinal)
            .Take((int)Math.Max(0, pods.Count - wanted)).ToList())
        {
            cluster.Delete(pod);
        }

        var left = PodTemplates.PodsOf(cluster, set).Where(pod => pod.IsActive()).ToList();
        var ready = left.Count(pod => pod.IsReady());
        cluster.SetStatus(set, new JsonObject
        {
            ["observedGeneration"] = set.Body.NumberAt("metadata", "generation"),
            ["replicas"] = left.Count,
            ["fullyLabeledReplicas"] = left.Count,
            ["readyReplicas"] = ready,
            ["availableReplicas"] = ready,
            ["conditions"] = refusal is null ? null : new JsonArray(cluster.Condition(set.Body, "ReplicaFailure", "True", "FailedCreate", refusal.Message)),
        });
    }
}
