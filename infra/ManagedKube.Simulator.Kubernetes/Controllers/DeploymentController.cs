using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Rolls deployments out: a replica set for each template, the new one growing as the old ones shrink.</summary>
internal sealed class DeploymentController : IController
{
    private const string HashLabel = "pod-template-hash";
    private const string Revision = "deployment.kubernetes.io/revision";

    public ImmutableArray<GroupResource> Watches { get; } = [Known.Deployments, Known.ReplicaSets];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var deployment in cluster.Store.List(Known.Deployments).Where(deployment => !deployment.Body.IsDeleting()).ToList())
            Reconcile(cluster, deployment);
        return null;
    }

    private static void Reconcile(Cluster cluster, StoredObject deployment)
    {
        var sets = SetsOf(cluster, deployment);
        var hash = PodTemplates.Hash(deployment.Body.At("spec", "template"));
        var current = sets.Find(set => set.Body.Label(HashLabel) == hash);
        if (!deployment.Body.FlagAt("spec", "paused"))
        {
            var isFirst = sets.Count == 0;
            current ??= CreateSet(cluster, deployment, hash, sets, isFirst);
            Roll(cluster, deployment, current, [.. sets.Where(set => set.Name != current.Name)]);
        }

        var latest = SetsOf(cluster, deployment);
        ShowRevision(cluster, deployment, latest.Find(set => set.Body.Label(HashLabel) == hash));
        SetStatus(cluster, deployment, latest, hash);
    }

    private static List<StoredObject> SetsOf(Cluster cluster, StoredObject deployment) =>
        [.. cluster.Store.List(Known.ReplicaSets, deployment.Namespace).Where(set => set.IsControlledBy(deployment))];

    private static StoredObject CreateSet(Cluster cluster, StoredObject deployment, string hash, List<StoredObject> sets, bool isFirst)
    {
        var spec = deployment.Body.FieldsAt("spec")!;
        var template = spec.FieldsAt("template")!.Copy();
        template.Metadata().Child("labels")[HashLabel] = hash;
        var selector = spec.FieldsAt("selector")!.Copy();
        selector.Child("matchLabels")[HashLabel] = hash;
        var revision = sets.Select(set => int.TryParse(set.Body.Annotation(Revision), CultureInfo.InvariantCulture, out var number) ? number : 0).DefaultIfEmpty(0).Max() + 1;
        var name = $"{deployment.Name}-{hash}";
        cluster.Create(Known.ReplicaSets, new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = name,
                ["namespace"] = deployment.Namespace,
                ["labels"] = template.At("metadata", "labels")!.DeepClone(),
                ["annotations"] = new JsonObject { [Revision] = revision.ToString(CultureInfo.InvariantCulture) },
                ["ownerReferences"] = new JsonArray(cluster.OwnerReference(deployment)),
            },
            ["spec"] = new JsonObject
            {
                ["replicas"] = isFirst ? spec.NumberAt("replicas") ?? 1 : 0,
                ["selector"] = selector,
                ["template"] = template,
            },
        });
        return cluster.Store.Find(Known.ReplicaSets, deployment.Namespace, name)!;
    }

    private static void Roll(Cluster cluster, StoredObject deployment, StoredObject current, List<StoredObject> old)
    {
        var desired = deployment.Body.NumberAt("spec", "replicas") ?? 1;
        var isRecreate = deployment.Body.TextAt("spec", "strategy", "type") == "Recreate";
        var settings = deployment.Body.At("spec", "strategy", "rollingUpdate");
        var surge = isRecreate ? 0 : PodTemplates.Share(settings.At("maxSurge"), desired, roundUp: true, 1);
        var unavailable = isRecreate ? desired : PodTemplates.Share(settings.At("maxUnavailable"), desired, roundUp: false, 0);
        if (surge == 0 && unavailable == 0)
            unavailable = 1;
        var oldPods = old.Sum(set => PodTemplates.PodsOf(cluster, set).Count(pod => pod.IsActive()));
        var wanted = old.Sum(Replicas);
        var grown = isRecreate && oldPods + wanted > 0
            ? Replicas(current)
            : Math.Min(desired, Math.Max(Replicas(current), desired + surge - Math.Max(oldPods, wanted)));
        SetReplicas(cluster, current, Replicas(current) > desired ? desired : grown);
        var ready = PodTemplates.PodsOf(cluster, current).Count(pod => pod.IsReady()) + old.Sum(set => PodTemplates.PodsOf(cluster, set).Count(pod => pod.IsReady()));
        var spare = isRecreate ? wanted : ready - (desired - unavailable);
        foreach (var set in old.Where(set => Replicas(set) > 0))
        {
            var broken = Replicas(set) - PodTemplates.PodsOf(cluster, set).Count(pod => pod.IsReady());
            var less = Math.Min(Replicas(set), Math.Max(0, broken) + Math.Max(0, spare));
            spare -= Math.Max(0, less - Math.Max(0, broken));
            if (less > 0)
                SetReplicas(cluster, set, Replicas(set) - less);
        }
    }

    private static long Replicas(StoredObject set) => set.Body.NumberAt("spec", "replicas") ?? 0;

    private static void SetReplicas(Cluster cluster, StoredObject set, long replicas) =>
        cluster.Writer.Change(set, ClusterObjects.Manager, body => body.Child("spec")["replicas"] = replicas);

    private static void ShowRevision(Cluster cluster, StoredObject deployment, StoredObject? current)
    {
        if (current?.Body.Annotation(Revision) is { } revision)
            cluster.Writer.Change(deployment, ClusterObjects.Manager, body => body.Metadata().Child("annotations")[Revision] = revision);
    }

    private static void SetStatus(Cluster cluster, StoredObject deployment, List<StoredObject> sets, string hash)
    {
        var body = deployment.Body;
        var desired = body.NumberAt("spec", "replicas") ?? 1;
        var pods = sets.SelectMany(set => PodTemplates.PodsOf(cluster, set).Where(pod => pod.IsActive())).ToList();
        var ready = pods.Count(pod => pod.IsReady());
        var updated = pods.Count(pod => pod.Body.Label(HashLabel) == hash);
        var unavailable = Math.Max(0, desired - ready);
        var isAvailable = ready >= desired - PodTemplates.Share(body.At("spec", "strategy", "rollingUpdate", "maxUnavailable"), desired, roundUp: false, 0);
        var isDone = updated >= desired && ready >= desired && pods.Count == desired;
        cluster.SetStatus(deployment, new JsonObject
        {
            ["observedGeneration"] = body.NumberAt("metadata", "generation"),
            ["replicas"] = Count(pods.Count),
            ["updatedReplicas"] = Count(updated),
            ["readyReplicas"] = Count(ready),
            ["availableReplicas"] = Count(ready),
            ["unavailableReplicas"] = Count(unavailable),
            ["conditions"] = new JsonArray(
                cluster.Condition(body, "Available", isAvailable ? "True" : "False", isAvailable ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
                    isAvailable ? "Deployment has minimum availability." : "Deployment does not have minimum availability."),
                cluster.Condition(body, "Progressing", "True", isDone ? "NewReplicaSetAvailable" : "ReplicaSetUpdated",
                    $"ReplicaSet \"{deployment.Name}-{hash}\" {(isDone ? "has successfully progressed" : "is progressing")}.")),
        });
    }

    /// <summary>Counts of nothing are absent.</summary>
    private static JsonNode? Count(long number) => number == 0 ? null : JsonValue.Create(number);
}
