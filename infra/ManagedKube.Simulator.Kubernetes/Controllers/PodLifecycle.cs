using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;
using ManagedKube.Simulator.Kubernetes.Writing.Kinds;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>
/// What kubelets do with pods: those on a running node start and are ready as soon as all they need is there, pods of jobs succeed, and
/// deleted ones end. Pods of nodes that are gone are taken away, and those that do not tolerate their node's state are evicted.
/// </summary>
internal sealed class PodLifecycle : IController
{
    private const string Component = "kubelet";

    public ImmutableArray<GroupResource> Watches { get; } =
        [Known.Pods, Known.Nodes, Known.PersistentVolumeClaims, Known.Secrets, Known.ConfigMaps];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        DateTimeOffset? next = null;
        foreach (var pod in cluster.Store.List(Known.Pods).Where(pod => !string.IsNullOrEmpty(pod.Body.TextAt("spec", "nodeName"))).ToList())
        {
            var nodeName = pod.Body.TextAt("spec", "nodeName")!;
            if (cluster.Store.Find(Known.Nodes, string.Empty, nodeName) is not { } node)
                cluster.Delete(pod, new DeleteOptions { GracePeriod = 0 });
            else if (cluster.Nodes.Runs(nodeName))
                Run(cluster, pod, node);
            else if (cluster.Nodes.IsSilent(nodeName))
                MarkLost(cluster, pod);
            if (cluster.Store.Find(Known.Pods, pod.Namespace, pod.Name) is { } left && cluster.Store.Find(Known.Nodes, string.Empty, nodeName) is { } still
                && Evict(cluster, left, still) is { } due && (next is null || due < next))
            {
                next = due;
            }
        }

        return next;
    }

    private static void Run(Cluster cluster, StoredObject pod, StoredObject node)
    {
        if (pod.Body.IsDeleting())
        {
            if (!pod.Body.TextsAt("metadata", "finalizers").Any())
                cluster.Store.Remove(pod);
            return;
        }

        if (pod.Body.TextAt("status", "phase") is "Succeeded" or "Failed")
            return;
        var spec = pod.Body.FieldsAt("spec")!;
        var usesHost = spec.FlagAt("hostNetwork");
        var obstacle = usesHost || node.Body.Condition("Ready") ? Missing(cluster, pod) : "NetworkNotReady";
        if (obstacle is null && spec.TextAt("restartPolicy") != "Always" && pod.Body.Controller().TextAt("kind") == "Job")
            Succeed(cluster, pod, node);
        else if (obstacle is null)
            Start(cluster, pod, node, usesHost);
        else
            Wait(cluster, pod, node, obstacle);
    }

    /// <summary>What a pod needs and is not there; null for nothing.</summary>
    private static string? Missing(Cluster cluster, StoredObject pod)
    {
        foreach (var volume in pod.Body.ItemsAt("spec", "volumes"))
        {
            if (volume.TextAt("persistentVolumeClaim", "claimName") is { } claim
                && cluster.Store.Find(Known.PersistentVolumeClaims, pod.Namespace, claim)?.Body.TextAt("status", "phase") != "Bound")
            {
                return "ContainerCreating";
            }

            if (IsMissing(cluster, pod, Known.Secrets, volume.FieldsAt("secret"), "secretName") || IsMissing(cluster, pod, Known.ConfigMaps, volume.FieldsAt("configMap"), "name"))
                return "ContainerCreating";
        }

        foreach (var container in PodDefaults.Containers(pod.Body.FieldsAt("spec")!))
        {
            var sources = container
                .ItemsAt("env")
                .Select(variable => variable.FieldsAt("valueFrom"))
                .Concat(container.ItemsAt("envFrom"))
                .OfType<JsonObject>()
                .ToList();
            if (sources.Exists(source => IsMissing(cluster, pod, Known.Secrets, source.FieldsAt("secretKeyRef") ?? source.FieldsAt("secretRef"), "name")
                || IsMissing(cluster, pod, Known.ConfigMaps, source.FieldsAt("configMapKeyRef") ?? source.FieldsAt("configMapRef"), "name")))
            {
                return "CreateContainerConfigError";
            }
        }

        return null;
    }

    private static bool IsMissing(Cluster cluster, StoredObject pod, GroupResource resource, JsonObject? reference, string field) =>
        reference?.TextAt(field) is { } name && !reference.FlagAt("optional") && cluster.Store.Find(resource, pod.Namespace, name) is null;

    private static void Start(Cluster cluster, StoredObject pod, StoredObject node, bool usesHost)
    {
        if (pod.Body.Condition("Ready") && Images(pod.Body.ItemsAt("spec", "containers")).SequenceEqual(Images(pod.Body.ItemsAt("status", "containerStatuses"))))
            return;
        var hostAddress = HostAddress(node);
        var address = usesHost ? hostAddress : pod.Body.TextAt("status", "podIP") ?? FreeAddress(cluster, node);
        var started = pod.Body.TextAt("status", "startTime") ?? cluster.Now;
        cluster.SetStatus(pod, new JsonObject
        {
            ["phase"] = "Running",
            ["reason"] = null,
            ["message"] = null,
            ["hostIP"] = hostAddress,
            ["hostIPs"] = new JsonArray(new JsonObject { ["ip"] = hostAddress }),
            ["podIP"] = address,
            ["podIPs"] = address is null ? null : new JsonArray(new JsonObject { ["ip"] = address }),
            ["startTime"] = started,
            ["conditions"] = Conditions(cluster, pod, "True", null),
            ["initContainerStatuses"] = Statuses(pod, "initContainers", () => Terminated(cluster), isReady: true),
            ["containerStatuses"] = Statuses(pod, "containers", () => new JsonObject { ["running"] = new JsonObject { ["startedAt"] = started } }, isReady: true),
        }, Component);
    }

    private static void Succeed(Cluster cluster, StoredObject pod, StoredObject node) => cluster.SetStatus(pod, new JsonObject
    {
        ["phase"] = "Succeeded",
        ["hostIP"] = HostAddress(node),
        ["startTime"] = pod.Body.TextAt("status", "startTime") ?? cluster.Now,
        ["conditions"] = Conditions(cluster, pod, "False", "PodCompleted"),
        ["containerStatuses"] = Statuses(pod, "containers", () => Terminated(cluster), isReady: false),
    }, Component);

    private static void Wait(Cluster cluster, StoredObject pod, StoredObject node, string reason) => cluster.SetStatus(pod, new JsonObject
    {
        ["phase"] = "Pending",
        ["hostIP"] = HostAddress(node),
        ["startTime"] = pod.Body.TextAt("status", "startTime") ?? cluster.Now,
        ["conditions"] = Conditions(cluster, pod, "False", "ContainersNotReady"),
        ["containerStatuses"] = Statuses(pod, "containers", () => new JsonObject { ["waiting"] = new JsonObject { ["reason"] = reason == "NetworkNotReady" ? "ContainerCreating" : reason } }, isReady: false),
    }, Component);

    /// <summary>The kubelet does not answer any more: nobody knows that the pod is ready.</summary>
    private static void MarkLost(Cluster cluster, StoredObject pod)
    {
        if (!pod.Body.Condition("Ready"))
            return;
        cluster.SetStatus(pod, new JsonObject
        {
            ["conditions"] = new JsonArray([.. pod.Body.ItemsAt("status", "conditions").Select(condition => condition.TextAt("type") == "Ready"
                ? cluster.Condition(pod.Body, "Ready", "False", "NodeNotReady", "")
                : condition.DeepClone())]),
        });
    }

    private static JsonArray Conditions(Cluster cluster, StoredObject pod, string ready, string? reason)
    {
        JsonNode Make(string type, string status, string? why)
        {
            var condition = cluster.Condition(pod.Body, type, status, why ?? "", "");
            condition.Remove("message");
            if (why is null)
                condition.Remove("reason");
            return condition;
        }

        return [
            Make("PodReadyToStartContainers", ready, null), Make("Initialized", "True", reason == "PodCompleted" ? reason : null),
            Make("Ready", ready, reason), Make("ContainersReady", ready, reason), Make("PodScheduled", "True", null)];
    }

    private static JsonArray? Statuses(StoredObject pod, string list, Func<JsonObject> state, bool isReady)
    {
        var containers = pod.Body.ItemsAt("spec", list).ToList();
        return containers.Count == 0 ? null : new JsonArray([.. containers.Select(container => (JsonNode)new JsonObject
        {
            ["name"] = container.TextAt("name"),
            ["image"] = container.TextAt("image"),
            ["imageID"] = container.TextAt("image"),
            ["ready"] = isReady,
            ["restartCount"] = 0,
            ["started"] = isReady,
            ["state"] = state(),
        })]);
    }

    private static JsonObject Terminated(Cluster cluster) => new()
    {
        ["terminated"] = new JsonObject { ["exitCode"] = 0, ["reason"] = "Completed", ["startedAt"] = cluster.Now, ["finishedAt"] = cluster.Now },
    };

    private static IEnumerable<string?> Images(IEnumerable<JsonObject> containers) => containers.Select(container => container.TextAt("image"));

    private static string? HostAddress(StoredObject node) =>
        node.Body.ItemsAt("status", "addresses").FirstOrDefault(address => address.TextAt("type") == "InternalIP").TextAt("address");

    private static string? FreeAddress(Cluster cluster, StoredObject node)
    {
        if (!IPNetwork.TryParse(node.Body.TextAt("spec", "podCIDR") ?? string.Empty, out var range))
            return null;
        var taken = cluster.Store.List(Known.Pods).Select(pod => pod.Body.TextAt("status", "podIP")).ToHashSet();
        return Addresses.FirstFree(range, 2, taken.Contains)?.ToString();
    }

    /// <summary>Deletes a pod that does not tolerate its node's taints any longer.</summary>
    /// <returns>When that will be; null for now or never.</returns>
    private static DateTimeOffset? Evict(Cluster cluster, StoredObject pod, StoredObject node)
    {
        DateTimeOffset? due = null;
        foreach (var taint in node.Body.ItemsAt("spec", "taints").Where(taint => taint.TextAt("effect") == "NoExecute"))
        {
            var tolerations = pod.Body.ItemsAt("spec", "tolerations").Where(toleration => Placement.Tolerates(toleration, taint)).ToList();
            var since = DateTimeOffset.TryParse(taint.TextAt("timeAdded"), CultureInfo.InvariantCulture, out var added) ? added : cluster.Time.GetUtcNow();
            if (tolerations.Exists(toleration => toleration["tolerationSeconds"] is null))
                continue;
            var end = since.AddSeconds(tolerations.Count == 0 ? 0 : tolerations.Min(toleration => toleration.NumberAt("tolerationSeconds") ?? 0));
            if (due is null || end < due)
                due = end;
        }

        if (due is null || due > cluster.Time.GetUtcNow() || pod.Body.IsDeleting())
            return pod.Body.IsDeleting() ? null : due;
        cluster.Delete(pod);
        return null;
    }
}
