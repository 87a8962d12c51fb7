using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Runs the pods of jobs until they have succeeded often enough.</summary>
internal sealed class JobController : IController
{
    public ImmutableArray<GroupResource> Watches { get; } = [Known.Jobs, Known.Pods];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        DateTimeOffset? next = null;
        foreach (var job in cluster.Store.List(Known.Jobs).Where(job => !job.Body.IsDeleting()).ToList())
        {
            if (job.Body.Condition("Complete"))
                next = Earlier(next, DeleteWhenOld(cluster, job));
            else if (!job.Body.FlagAt("spec", "suspend"))
                Run(cluster, job);
        }

        return next;
    }

    private static void Run(Cluster cluster, StoredObject job)
    {
        var pods = PodTemplates.PodsOf(cluster, job);
        var wanted = job.Body.NumberAt("spec", "completions") ?? 1;
        var succeeded = pods.Count(pod => pod.Body.TextAt("status", "phase") == "Succeeded");
        var active = pods.Count(pod => pod.IsActive());
        var parallel = job.Body.NumberAt("spec", "parallelism") ?? 1;
        for (; active < parallel && succeeded + active < wanted; active++)
            cluster.Create(Known.Pods, PodTemplates.Pod(cluster, job));
        var isDone = succeeded >= wanted;
        cluster.SetStatus(job, new JsonObject
        {
            ["startTime"] = job.Body.TextAt("status", "startTime") ?? cluster.Now,
            ["active"] = isDone || active == 0 ? null : active,
            ["succeeded"] = succeeded == 0 ? null : succeeded,
            ["ready"] = 0,
            ["completionTime"] = isDone ? cluster.Now : null,
            ["conditions"] = !isDone ? null : new JsonArray(
                cluster.Condition(job.Body, "SuccessCriteriaMet", "True", "CompletionsReached", "Reached expected number of succeeded pods"),
                cluster.Condition(job.Body, "Complete", "True", "CompletionsReached", "Reached expected number of succeeded pods")),
        });
    }

    private static DateTimeOffset? DeleteWhenOld(Cluster cluster, StoredObject job)
    {
        if (job.Body.NumberAt("spec", "ttlSecondsAfterFinished") is not { } seconds || !DateTimeOffset.TryParse(job.Body.TextAt("status", "completionTime"), CultureInfo.InvariantCulture, out var end))
            return null;
        if (end.AddSeconds(seconds) > cluster.Time.GetUtcNow())
            return end.AddSeconds(seconds);
        cluster.Delete(job);
        return null;
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? left, DateTimeOffset? right) => right is null || left < right ? left : right;
}
