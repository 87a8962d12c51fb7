using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Awaiting;

/// <summary>When workloads are ready: all their pods are of the newest template and available.</summary>
internal static class WorkloadRules
{
    public static Readiness Deployment(JsonObject live)
    {
        if (live.Map("spec").Flag("paused") == true)
            return Readiness.Ready;
        if (live.Condition("Progressing") is { } progressing && progressing.Text("reason") == "ProgressDeadlineExceeded" && live.IsObserved())
            return Readiness.Failed(progressing.Text("message") ?? "its progress deadline has passed");
        var wanted = live.Map("spec").Number("replicas") ?? 1;
        var status = live.Map("status");
        var updated = status.Number("updatedReplicas") ?? 0;
        var available = status.Number("availableReplicas") ?? 0;
        var all = status.Number("replicas") ?? 0;
        return Readiness.When(
            live.IsObserved() && updated >= wanted && available >= wanted && all <= updated,
            $"{available} of {wanted} replicas are available, {updated} of the newest template");
    }

    public static Readiness StatefulSet(JsonObject live)
    {
        var spec = live.Map("spec");
        var strategy = spec.Map("updateStrategy");
        var wanted = spec.Number("replicas") ?? 1;
        // Replicas below the partition keep the old template, and those of OnDelete keep it until somebody deletes them.
        var toUpdate = strategy.Text("type") == "OnDelete" ? 0 : wanted - (strategy.Map("rollingUpdate").Number("partition") ?? 0);
        var status = live.Map("status");
        var ready = status.Number("readyReplicas") ?? 0;
        var updated = status.Text("currentRevision") == status.Text("updateRevision") ? ready : status.Number("updatedReplicas") ?? 0;
        return Readiness.When(
            live.IsObserved() && ready >= wanted && updated >= toUpdate,
            $"{ready} of {wanted} replicas are ready, {updated} of the newest template");
    }

    public static Readiness DaemonSet(JsonObject live)
    {
        var status = live.Map("status");
        var wanted = status.Number("desiredNumberScheduled") ?? 0;
        var available = status.Number("numberAvailable") ?? 0;
        var updated = live.Map("spec").Map("updateStrategy").Text("type") == "OnDelete" ? wanted : status.Number("updatedNumberScheduled") ?? 0;
        return Readiness.When(
            live.IsObserved() && available >= wanted && updated >= wanted,
            $"{available} of {wanted} pods are available, {updated} of the newest template");
    }

    public static Readiness Job(JsonObject live)
    {
        if (live.HasCondition("Complete") || live.Map("spec").Flag("suspend") == true)
            return Readiness.Ready;
        return live.Condition("Failed") is { } failed && failed.Text("status") == "True"
            ? Readiness.Failed($"it has failed: {failed.Text("reason")}: {failed.Text("message")}")
            : Readiness.Pending($"{live.Map("status").Number("succeeded") ?? 0} of {live.Map("spec").Number("completions") ?? 1} pods have succeeded");
    }
}
