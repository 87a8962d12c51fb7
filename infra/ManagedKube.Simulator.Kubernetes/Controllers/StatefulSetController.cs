using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Keeps the numbered pods of a stateful set with their volumes, in order.</summary>
internal sealed class StatefulSetController : IController
{
    private const string HashLabel = "controller-revision-hash";

    public ImmutableArray<GroupResource> Watches { get; } = [Known.StatefulSets, Known.Pods, Known.PersistentVolumeClaims];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var set in cluster.Store.List(Known.StatefulSets).Where(set => !set.Body.IsDeleting()).ToList())
            Reconcile(cluster, set);
        return null;
    }

    private static void Reconcile(Cluster cluster, StoredObject set)
    {
        var wanted = (int)(set.Body.NumberAt("spec", "replicas") ?? 1);
        var hash = $"{set.Name}-{PodTemplates.Hash(set.Body.At("spec", "template"))}";
        var isParallel = set.Body.TextAt("spec", "podManagementPolicy") == "Parallel";
        var pods = PodTemplates.PodsOf(cluster, set).ToDictionary(pod => pod.Name);
        for (var ordinal = 0; ordinal < wanted; ordinal++)
        {
            var name = $"{set.Name}-{ordinal}";
            if (!pods.TryGetValue(name, out var pod))
                Create(cluster, set, name, ordinal, hash);
            if (!isParallel && pod?.IsReady() != true)
                break;
        }

        var surplus = pods.Values.Where(pod => Ordinal(pod) >= wanted && !pod.Body.IsDeleting()).OrderByDescending(Ordinal).ToList();
        foreach (var pod in isParallel ? surplus : surplus.Take(1))
            cluster.Delete(pod);
        if (surplus.Count == 0 && pods.Count == wanted && pods.Values.All(pod => pod.IsReady()))
            Renew(cluster, set, pods.Values, hash);
        SetStatus(cluster, set, hash);
    }

    private static void Create(Cluster cluster, StoredObject set, string name, int ordinal, string hash)
    {
        var pod = PodTemplates.Pod(cluster, set, name);
        var labels = pod.Metadata().Child("labels");
        labels[HashLabel] = hash;
        labels["statefulset.kubernetes.io/pod-name"] = name;
        labels["apps.kubernetes.io/pod-index"] = ordinal.ToString(CultureInfo.InvariantCulture);
        var spec = pod.Child("spec");
        spec["hostname"] = name;
        if (set.Body.TextAt("spec", "serviceName") is { Length: > 0 } service)
            spec["subdomain"] = service;
        foreach (var claim in set.Body.ItemsAt("spec", "volumeClaimTemplates"))
        {
            var claimName = $"{claim.Name()}-{name}";
            var body = claim.Copy();
            body.Metadata()["name"] = claimName;
            body.Metadata()["namespace"] = set.Namespace;
            var own = body.Metadata().Child("labels");
            foreach (var (key, value) in set.Body.PairsAt("spec", "selector", "matchLabels"))
                own[key] = value;
            cluster.Ensure(Known.PersistentVolumeClaims, body);
            if (spec["volumes"] is not JsonArray volumes)
                spec["volumes"] = volumes = [];
            volumes.Add(new JsonObject { ["name"] = claim.Name(), ["persistentVolumeClaim"] = new JsonObject { ["claimName"] = claimName } });
        }

        cluster.Create(Known.Pods, pod);
    }

    /// <summary>Replaces one pod of an earlier template, the last first.</summary>
    private static void Renew(Cluster cluster, StoredObject set, IEnumerable<StoredObject> pods, string hash)
    {
        if (set.Body.TextAt("spec", "updateStrategy", "type") == "OnDelete")
            return;
        var partition = set.Body.NumberAt("spec", "updateStrategy", "rollingUpdate", "partition") ?? 0;
        var old = pods.Where(pod => pod.Body.Label(HashLabel) != hash && Ordinal(pod) >= partition).OrderByDescending(Ordinal).FirstOrDefault();
        if (old is not null)
            cluster.Delete(old);
    }

    private static int Ordinal(StoredObject pod) =>
        int.TryParse(pod.Name[(pod.Name.LastIndexOf('-') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0;

    private static void SetStatus(Cluster cluster, StoredObject set, string hash)
    {
        var pods = PodTemplates.PodsOf(cluster, set).Where(pod => pod.IsActive()).ToList();
        var ready = pods.Count(pod => pod.IsReady());
        var updated = pods.Count(pod => pod.Body.Label(HashLabel) == hash);
        var isDone = updated == pods.Count;
        cluster.SetStatus(set, new JsonObject
        {
            ["observedGeneration"] = set.Body.NumberAt("metadata", "generation"),
            ["replicas"] = pods.Count,
            ["readyReplicas"] = ready,
            ["availableReplicas"] = ready,
            ["currentReplicas"] = isDone ? pods.Count : pods.Count - updated,
            ["updatedReplicas"] = updated,
            ["currentRevision"] = isDone ? hash : set.Body.TextAt("status", "currentRevision") ?? hash,
            ["updateRevision"] = hash,
            ["collisionCount"] = 0,
        });
    }
}
