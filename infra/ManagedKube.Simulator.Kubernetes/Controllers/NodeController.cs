using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>
/// What kubelets, Talos and the node controllers do to nodes: they register, tell how they are, and carry labels and taints for it.
/// The leases of nodes are renewed when their kubelets report, not by the clock.
/// </summary>
internal sealed class NodeController : IController
{
    /// <summary>Where Talos keeps which labels it has set.</summary>
    private const string OwnedLabels = "talos.dev/owned-labels";

    private const int NodeRangeLength = 24;

    private const string NoNetwork =
        "container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized";

    public ImmutableArray<GroupResource> Watches { get; } = [Known.Nodes, Known.Pods, Known.DaemonSets];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var report in cluster.Nodes.Running.ToList())
        {
            var isNew = cluster.Nodes.TakeRegistration(report.Name);
            if (isNew && cluster.Store.Find(Known.Nodes, string.Empty, report.Name) is null)
                Register(cluster, report);
            if (cluster.Store.Find(Known.Nodes, string.Empty, report.Name) is { } node)
                Update(cluster, node, report, isNew);
        }

        foreach (var node in cluster.Store.List(Known.Nodes).ToList())
        {
            if (cluster.Nodes.IsSilent(node.Name))
                MarkUnknown(cluster, node);
            if (cluster.Store.Find(Known.Nodes, string.Empty, node.Name) is { } current)
                Taint(cluster, current);
        }

        return null;
    }

    private static void Register(Cluster cluster, KubeletReport report)
    {
        var node = new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = report.Name,
                ["labels"] = new JsonObject
                {
                    ["beta.kubernetes.io/arch"] = "amd64",
                    ["beta.kubernetes.io/os"] = "linux",
                    ["kubernetes.io/arch"] = "amd64",
                    ["kubernetes.io/hostname"] = report.Name,
                    ["kubernetes.io/os"] = "linux",
                },
                ["annotations"] = new JsonObject { ["node.alpha.kubernetes.io/ttl"] = "0", ["volumes.kubernetes.io/controller-managed-attach-detach"] = "true" },
            },
            ["spec"] = new JsonObject(),
        };
        var range = FreeRange(cluster);
        if (range is not null)
            (node["spec"]!["podCIDR"], node["spec"]!["podCIDRs"]) = (range, ObjectNodes.List(range));
        var taints = report.Taints.Select(taint => ReadTaint(taint.Key, taint.Value)).ToArray();
        if (taints.Length > 0)
            node["spec"]!["taints"] = new JsonArray(taints);
        var user = new UserInfo($"system:node:{report.Name}", ["system:nodes", UserInfo.Authenticated]);
        cluster.Writer.Create(cluster.Catalog.Get(Known.Nodes), string.Empty, node, new WriteOptions { User = user, Manager = "kubelet" });
        cluster.Ensure(Known.Leases, new JsonObject
        {
            ["metadata"] = new JsonObject { ["name"] = report.Name, ["namespace"] = "kube-node-lease" },
            ["spec"] = new JsonObject { ["holderIdentity"] = report.Name, ["leaseDurationSeconds"] = 40, ["renewTime"] = ObjectNodes.MicroTime(cluster.Time.GetUtcNow()) },
        }, "kubelet");
    }

    /// <summary><c>value:Effect</c> or <c>Effect</c>.</summary>
    private static JsonNode ReadTaint(string key, string text)
    {
        var parts = text.Split(':');
        var taint = new JsonObject { ["key"] = key, ["effect"] = parts[^1] };
        if (parts.Length > 1 && parts[0].Length > 0)
            taint["value"] = parts[0];
        return taint;
    }

    private static string? FreeRange(Cluster cluster)
    {
        var pods = cluster.Settings.PodRange;
        var taken = cluster.Store.List(Known.Nodes).Select(node => node.Body.TextAt("spec", "podCIDR")).ToHashSet();
        var size = 1L << (32 - NodeRangeLength);
        for (var start = 0L; start + size <= Addresses.Count(pods); start += size)
        {
            var range = new IPNetwork(Addresses.Nth(pods, start), NodeRangeLength).ToString();
            if (!taken.Contains(range))
                return range;
        }

        return null;
    }

    private static void Update(Cluster cluster, StoredObject node, KubeletReport report, bool isNew)
    {
        if (isNew)
            SetLabels(cluster, node, report);
        var current = cluster.Store.Find(Known.Nodes, string.Empty, node.Name)!;
        var isReady = HasNetwork(cluster, node.Name);
        var beat = isNew ? cluster.Now : current.Body.ItemsAt("status", "conditions").FirstOrDefault().TextAt("lastHeartbeatTime") ?? cluster.Now;
        JsonObject With(JsonObject condition)
        {
            condition["lastHeartbeatTime"] = beat;
            return condition;
        }

        cluster.SetStatus(current, new JsonObject
        {
            ["addresses"] = new JsonArray(
                new JsonObject { ["type"] = "InternalIP", ["address"] = report.InternalAddress.ToString() },
                new JsonObject { ["type"] = "Hostname", ["address"] = report.Name }),
            ["capacity"] = Amounts(report, isAllocatable: false),
            ["allocatable"] = Amounts(report, isAllocatable: true),
            ["conditions"] = new JsonArray(
                With(cluster.Condition(current.Body, "MemoryPressure", "False", "KubeletHasSufficientMemory", "kubelet has sufficient memory available")),
                With(cluster.Condition(current.Body, "DiskPressure", "False", "KubeletHasNoDiskPressure", "kubelet has no disk pressure")),
                With(cluster.Condition(current.Body, "PIDPressure", "False", "KubeletHasSufficientPID", "kubelet has sufficient PID available")),
                With(isReady
                    ? cluster.Condition(current.Body, "Ready", "True", "KubeletReady", "kubelet is posting ready status")
                    : cluster.Condition(current.Body, "Ready", "False", "KubeletNotReady", NoNetwork))),
            ["daemonEndpoints"] = new JsonObject { ["kubeletEndpoint"] = new JsonObject { ["Port"] = 10250 } },
            ["nodeInfo"] = new JsonObject
            {
                ["architecture"] = "amd64",
                ["bootID"] = report.BootId,
                ["containerRuntimeVersion"] = report.ContainerRuntime,
                ["kernelVersion"] = report.KernelVersion,
                ["kubeProxyVersion"] = "",
                ["kubeletVersion"] = report.KubeletVersion,
                ["machineID"] = report.SystemUuid.Replace("-", "", StringComparison.Ordinal),
                ["operatingSystem"] = "linux",
                ["osImage"] = report.OsImage,
                ["systemUUID"] = report.SystemUuid,
            },
        }, "kubelet");
    }

    /// <summary>
    /// Talos writes all labels in one request with the kubelet's identity: one that a worker may not set keeps all of them from being
    /// set. Labels that it set before and does not want any more are taken away.
    /// </summary>
    private static void SetLabels(Cluster cluster, StoredObject node, KubeletReport report)
    {
        if (!report.IsControlPlane && report.Labels.Keys.Any(label => !NodeRestriction.Allows(label)))
            return;
        cluster.Writer.Change(node, "talos", body =>
        {
            var labels = body.Metadata().Child("labels");
            var before = body.Annotation(OwnedLabels) is { } text ? JsonNode.Parse(text).TextsAt().ToList() : [];
            foreach (var label in before.Where(label => !report.Labels.ContainsKey(label)))
                labels.Remove(label);
            foreach (var (label, value) in report.Labels)
                labels[label] = value;
            if (report.Labels.Count > 0)
                body.Metadata().Child("annotations")[OwnedLabels] = ObjectNodes.List(report.Labels.Keys).ToJsonString(ObjectNodes.Plain);
            else
                body.FieldsAt("metadata", "annotations")?.Remove(OwnedLabels);
        });
    }

    private static JsonObject Amounts(KubeletReport report, bool isAllocatable)
    {
        const long evictionThreshold = 100L << 20;
        var reserved = (report.IsControlPlane ? 512L << 20 : 384L << 20) + evictionThreshold;
        var memory = isAllocatable ? report.Memory - reserved : report.Memory;
        var storage = isAllocatable ? (long)(report.EphemeralStorage * 0.9) : report.EphemeralStorage;
        return new JsonObject
        {
            ["cpu"] = isAllocatable ? $"{(report.Cpu * 1000) - 50}m" : report.Cpu.ToString(CultureInfo.InvariantCulture),
            ["ephemeral-storage"] = isAllocatable ? storage.ToString(CultureInfo.InvariantCulture) : $"{storage >> 10}Ki",
            ["hugepages-1Gi"] = "0",
            ["hugepages-2Mi"] = "0",
            ["memory"] = $"{memory >> 10}Ki",
            ["pods"] = report.MaxPods.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>Whether the agent of a pod network runs on a node.</summary>
    private static bool HasNetwork(Cluster cluster, string node) => cluster.Store.List(Known.Pods, "kube-system").Any(pod =>
        pod.Body.Label("k8s-app") == "cilium" && pod.Body.TextAt("spec", "nodeName") == node && pod.Body.TextAt("status", "phase") == "Running");

    private static void MarkUnknown(Cluster cluster, StoredObject node)
    {
        if (node.Body.At("status", "conditions") is null)
            return;
        cluster.SetStatus(node, new JsonObject
        {
            ["conditions"] = new JsonArray([.. node.Body.ItemsAt("status", "conditions").Select(condition =>
            {
                var unknown = cluster.Condition(node.Body, condition.TextAt("type")!, "Unknown", "NodeStatusUnknown", "Kubelet stopped posting node status.");
                unknown["lastHeartbeatTime"] = condition["lastHeartbeatTime"]?.DeepClone();
                return (JsonNode)unknown;
            })]),
        });
    }

    /// <summary>Taints that follow from how a node is.</summary>
    private static void Taint(Cluster cluster, StoredObject node)
    {
        var ready = node.Body.ItemsAt("status", "conditions").FirstOrDefault(condition => condition.TextAt("type") == "Ready").TextAt("status");
        var wanted = new List<(string Key, string Effect)>();
        if (ready is "False" or null)
            wanted.AddRange([("node.kubernetes.io/not-ready", "NoSchedule"), ("node.kubernetes.io/not-ready", "NoExecute")]);
        if (ready is "Unknown")
            wanted.AddRange([("node.kubernetes.io/unreachable", "NoSchedule"), ("node.kubernetes.io/unreachable", "NoExecute")]);
        if (node.Body.FlagAt("spec", "unschedulable"))
            wanted.Add(("node.kubernetes.io/unschedulable", "NoSchedule"));
        var present = node.Body.ItemsAt("spec", "taints").ToList();
        var own = present
            .Where(taint => taint.TextAt("key") is "node.kubernetes.io/not-ready" or "node.kubernetes.io/unreachable" or "node.kubernetes.io/unschedulable")
            .ToList();
        if (own.Select(taint => (taint.TextAt("key")!, taint.TextAt("effect")!)).ToHashSet().SetEquals(wanted))
            return;
        var taints = present.Except(own).Select(taint => taint.DeepClone())
            .Concat(wanted.Select(taint => (JsonNode)new JsonObject { ["key"] = taint.Key, ["effect"] = taint.Effect, ["timeAdded"] = cluster.Now })).ToArray();
        cluster.Writer.Change(node, ClusterObjects.Manager, body =>
        {
            if (taints.Length == 0)
                body.Child("spec").Remove("taints");
            else
                body.Child("spec")["taints"] = new JsonArray([.. taints.Select(taint => taint.DeepClone())]);
        });
    }
}
