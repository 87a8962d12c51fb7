using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>Deletes pods unless that would disrupt more than a budget allows.</summary>
internal static class Evictions
{
    /// <exception cref="ApiException">A budget does not allow it now.</exception>
    public static void Evict(Cluster cluster, StoredObject pod, DeleteOptions options, bool dryRun)
    {
        var pods = cluster.Catalog.Get(Known.Pods);
        var isDone = pod.Body.TextAt("status", "phase") is "Succeeded" or "Failed" or "Pending" || pod.Body.IsDeleting();
        var budgets = cluster.Store.List(Known.DisruptionBudgets, pod.Namespace).Where(budget => Covers(budget.Body, pod.Body)).ToList();
        if (!isDone && budgets.Count > 1)
            throw new ApiException(500, "InternalError", "This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.");
        if (!isDone && budgets is [var budget])
            Take(cluster, budget, pod, dryRun);
        cluster.Writer.Delete(pods, pod, options, dryRun);
    }

    public static bool Covers(JsonObject budget, JsonObject pod) =>
        budget.FieldsAt("spec", "selector") is { } selector && LabelSelector.Of(selector).Matches(pod.At("metadata", "labels"));

    private static void Take(Cluster cluster, StoredObject budget, StoredObject pod, bool dryRun)
    {
        var isReady = pod.Body.ItemsAt("status", "conditions").Any(condition => condition.TextAt("type") == "Ready" && condition.TextAt("status") == "True");
        if (!isReady && budget.Body.TextAt("spec", "unhealthyPodEvictionPolicy") == "AlwaysAllow")
            return;
        if (budget.Body.NumberAt("status", "observedGeneration") is not { } observed || observed < budget.Body.NumberAt("metadata", "generation"))
            throw Refused($"The disruption budget {budget.Name} is still being processed by the server.");
        var allowed = budget.Body.NumberAt("status", "disruptionsAllowed") ?? 0;
        if (allowed <= 0)
        {
            throw Refused(
                $"The disruption budget {budget.Name} needs {budget.Body.NumberAt("status", "desiredHealthy")} healthy pods and has {budget.Body.NumberAt("status", "currentHealthy")} currently");
        }

        if (!dryRun)
        {
            cluster.Writer.Change(budget, "kube-apiserver", body =>
            {
                body.Child("status")["disruptionsAllowed"] = allowed - 1;
                body.Child("status").Child("disruptedPods")[pod.Name] = cluster.Now;
            }, "status");
        }
    }

    private static ApiException Refused(string why) => new(429, "TooManyRequests", "Cannot evict pod as it would violate the pod's disruption budget.")
    {
        Details = new JsonObject
        {
            ["causes"] = new JsonArray(new JsonObject { ["reason"] = "DisruptionBudget", ["message"] = why }),
        },
    };
}
