using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Gives pods their nodes.</summary>
internal sealed class Scheduler : IController
{
    private const string Component = "kube-scheduler";

    public ImmutableArray<GroupResource> Watches { get; } = [Known.Pods, Known.Nodes, Known.PersistentVolumeClaims];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        var waiting = cluster.Store.List(Known.Pods)
            .Where(pod => !pod.Body.IsDeleting() && string.IsNullOrEmpty(pod.Body.TextAt("spec", "nodeName")) && !pod.Body.ItemsAt("spec", "schedulingGates").Any())
            .OrderByDescending(pod => pod.Body.NumberAt("spec", "priority") ?? 0).ThenBy(pod => pod.Version).ToList();
        if (waiting.Count == 0)
            return null;
        var load = Load(cluster);
        foreach (var pod in waiting)
            Place(cluster, pod, load);
        return null;
    }

    /// <summary>What runs on each node.</summary>
    private static Dictionary<string, List<StoredObject>> Load(Cluster cluster) =>
        cluster.Store.List(Known.Pods).Where(pod => pod.IsActive()).GroupBy(pod => pod.Body.TextAt("spec", "nodeName") ?? string.Empty)
            .ToDictionary(group => group.Key, group => group.ToList());

    private static void Place(Cluster cluster, StoredObject pod, Dictionary<string, List<StoredObject>> load)
    {
        var nodes = cluster.Store.List(Known.Nodes).Where(node => !node.Body.IsDeleting()).ToList();
        var reasons = new Dictionary<string, int>();
        var fitting = new List<StoredObject>();
        foreach (var node in nodes)
        {
            if (Obstacle(pod, node, nodes, load) is { } reason)
                reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
            else
                fitting.Add(node);
        }

        if (MissingClaim(cluster, pod) is { } claim)
            (fitting, reasons) = ([], new Dictionary<string, int> { [$"pod has unbound immediate PersistentVolumeClaims: {claim}"] = nodes.Count });
        if (fitting.Count == 0)
        {
            var message = $"0/{nodes.Count} nodes are available: {string.Join(", ", reasons.Select(reason => $"{reason.Value} {reason.Key}"))}.";
            cluster.SetStatus(
                pod,
                new JsonObject { ["conditions"] = new JsonArray(cluster.Condition(pod.Body, "PodScheduled", "False", "Unschedulable", message)) },
                Component);
            return;
        }

        var owner = pod.Body.Controller().TextAt("uid");
        var chosen = fitting.OrderBy(node => On(load, node.Name).Count(other => owner is not null && other.Body.Controller().TextAt("uid") == owner))
            .ThenBy(node => On(load, node.Name).Count).ThenBy(node => node.Name, StringComparer.Ordinal).First();
        cluster.Writer.Change(pod, Component, body => body.Child("spec")["nodeName"] = chosen.Name);
        var placed = cluster.Store.Find(Known.Pods, pod.Namespace, pod.Name)!;
        cluster.SetStatus(placed, new JsonObject { ["conditions"] = new JsonArray(Scheduled(cluster, placed)) }, Component);
        load[chosen.Name] = [.. On(load, chosen.Name), placed];
    }

    private static JsonObject Scheduled(Cluster cluster, StoredObject pod)
    {
        var condition = cluster.Condition(pod.Body, "PodScheduled", "True", "", "");
        condition.Remove("reason");
        condition.Remove("message");
        return condition;
    }

    /// <summary>Why a pod cannot run on a node; null when it can.</summary>
    private static string? Obstacle(StoredObject pod, StoredObject node, List<StoredObject> nodes, Dictionary<string, List<StoredObject>> load)
    {
        var spec = pod.Body.FieldsAt("spec")!;
        if (Placement.Untolerated(spec, node.Body) is { } taint)
        {
            return taint.TextAt("key") == "node.kubernetes.io/unschedulable"
                ? "node(s) were unschedulable"
                : $"node(s) had untolerated taint {{{taint.TextAt("key")}: {taint.TextAt("value")}}}";
        }
        if (!Placement.MatchesNode(spec, node.Body))
            return "node(s) didn't match Pod's node affinity/selector";
        var present = On(load, node.Name);
        if (present.Count >= Quantity.Of(node.Body.At("status", "allocatable", "pods")))
            return "Too many pods";
        foreach (var resource in new[] { "cpu", "memory" })
        {
            var used = present.Sum(other => Requested(other.Body, resource));
            if (Requested(pod.Body, resource) is > 0 and var wanted && used + wanted > Quantity.Of(node.Body.At("status", "allocatable", resource)))
                return $"Insufficient {resource}";
        }

        return Clashes(pod, node, nodes, load) ? "node(s) didn't match pod anti-affinity rules" : null;
    }

    private static decimal Requested(JsonObject pod, string resource) =>
        pod.ItemsAt("spec", "containers").Sum(container => Quantity.Of(container.At("resources", "requests", resource)));

    /// <summary>Whether a pod that this one must stay away from runs in the same place.</summary>
    private static bool Clashes(StoredObject pod, StoredObject node, List<StoredObject> nodes, Dictionary<string, List<StoredObject>> load)
    {
        foreach (var term in pod.Body.ItemsAt("spec", "affinity", "podAntiAffinity", "requiredDuringSchedulingIgnoredDuringExecution"))
        {
            var key = term.TextAt("topologyKey") ?? string.Empty;
            if (node.Body.Label(key) is not { } place || term.FieldsAt("labelSelector") is not { } labels)
                continue;
            var selector = LabelSelector.Of(labels);
            var spaces = term.TextsAt("namespaces").DefaultIfEmpty(pod.Namespace).ToList();
            if (nodes.Where(other => other.Body.Label(key) == place).SelectMany(other => On(load, other.Name))
                .Any(other => spaces.Contains(other.Namespace) && selector.Matches(other.Body.At("metadata", "labels"))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A claim of a pod that has no volume yet, and does not wait for the pod to get one.</summary>
    private static string? MissingClaim(Cluster cluster, StoredObject pod) => pod.Body.ItemsAt("spec", "volumes")
        .Select(volume => volume.TextAt("persistentVolumeClaim", "claimName")).OfType<string>()
        .FirstOrDefault(name => cluster.Store.Find(Known.PersistentVolumeClaims, pod.Namespace, name) is not { } claim
            || (claim.Body.TextAt("status", "phase") != "Bound" && !VolumeController.WaitsForPod(cluster, claim.Body)));

    private static List<StoredObject> On(Dictionary<string, List<StoredObject>> load, string node) => load.GetValueOrDefault(node) ?? [];
}
