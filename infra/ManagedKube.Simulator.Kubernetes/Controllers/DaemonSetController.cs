using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Keeps one pod of a daemon set on each node that takes it.</summary>
internal sealed class DaemonSetController : IController
{
    private const string HashLabel = "controller-revision-hash";

    private static readonly string[] Tolerated =
        ["not-ready:NoExecute", "unreachable:NoExecute", "disk-pressure:NoSchedule", "memory-pressure:NoSchedule", "pid-pressure:NoSchedule", "unschedulable:NoSchedule"];

    public ImmutableArray<GroupResource> Watches { get; } = [Known.DaemonSets, Known.Pods, Known.Nodes];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var set in cluster.Store.List(Known.DaemonSets).Where(set => !set.Body.IsDeleting()).ToList())
            Reconcile(cluster, set);
        return null;
    }

    private static void Reconcile(Cluster cluster, StoredObject set)
    {
        var hash = PodTemplates.Hash(set.Body.At("spec", "template"));
        var pods = PodTemplates.PodsOf(cluster, set).ToLookup(pod => pod.Body.TextAt("spec", "nodeName") ?? string.Empty);
        var sample = Pod(cluster, set, hash, string.Empty);
        var targets = cluster.Store.List(Known.Nodes).Where(node => Placement.Fits(sample.FieldsAt("spec")!, node.Body)).Select(node => node.Name).ToList();
        foreach (var node in targets.Where(node => !pods[node].Any()))
            TryCreate(cluster, Pod(cluster, set, hash, node));
        foreach (var pod in pods.Where(group => !targets.Contains(group.Key)).SelectMany(group => group).Where(pod => !pod.Body.IsDeleting()).ToList())
            cluster.Delete(pod);
        var latest = PodTemplates.PodsOf(cluster, set);
        Renew(cluster, set, latest, hash);
        SetStatus(cluster, set, PodTemplates.PodsOf(cluster, set), targets.Count, hash);
    }

    private static JsonObject Pod(Cluster cluster, StoredObject set, string hash, string node)
    {
        var pod = PodTemplates.Pod(cluster, set);
        pod.Metadata().Child("labels")[HashLabel] = hash;
        var spec = pod.Child("spec");
        spec["nodeName"] = node;
        if (spec["tolerations"] is not JsonArray tolerations)
            spec["tolerations"] = tolerations = [];
        foreach (var pair in Tolerated.Select(text => text.Split(':')))
            tolerations.Add(new JsonObject { ["key"] = $"node.kubernetes.io/{pair[0]}", ["operator"] = "Exists", ["effect"] = pair[1] });
        return pod;
    }

    private static void TryCreate(Cluster cluster, JsonObject pod)
    {
        try
        {
            cluster.Create(Known.Pods, pod);
        }
        catch (ApiException)
        {
            // Pod Security or a quota refuses it; the status shows that it is missing.
        }
    }

    /// <summary>Replaces pods of earlier templates, no more at a time than may be missing.</summary>
    private static void Renew(Cluster cluster, StoredObject set, List<StoredObject> pods, string hash)
    {
        if (set.Body.TextAt("spec", "updateStrategy", "type") == "OnDelete")
            return;
        var old = pods.Where(pod => pod.Body.Label(HashLabel) != hash && !pod.Body.IsDeleting()).ToList();
        var most = Math.Max(1, PodTemplates.Share(set.Body.At("spec", "updateStrategy", "rollingUpdate", "maxUnavailable"), pods.Count, roundUp: true, 1));
        var missing = pods.Count(pod => !pod.IsReady());
        foreach (var pod in old.OrderBy(pod => pod.IsReady()).ToList())
        {
            if (pod.IsReady() && missing >= most)
                break;
            missing += pod.IsReady() ? 1 : 0;
            cluster.Delete(pod);
        }
    }

    private static void SetStatus(Cluster cluster, StoredObject set, List<StoredObject> pods, int targets, string hash)
    {
        var active = pods.Where(pod => pod.IsActive()).ToList();
        var ready = active.Count(pod => pod.IsReady());
        cluster.SetStatus(set, new JsonObject
        {
            ["observedGeneration"] = set.Body.NumberAt("metadata", "generation"),
            ["desiredNumberScheduled"] = targets,
            ["currentNumberScheduled"] = active.Count,
            ["numberMisscheduled"] = 0,
            ["numberReady"] = ready,
            ["numberAvailable"] = ready == 0 ? null : ready,
            ["numberUnavailable"] = targets - ready == 0 ? null : targets - ready,
            ["updatedNumberScheduled"] = active.Count(pod => pod.Body.Label(HashLabel) == hash),
        });
    }
}
