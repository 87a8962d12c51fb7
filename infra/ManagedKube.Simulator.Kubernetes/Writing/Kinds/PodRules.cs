using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class PodRules : KindRules
{
    private static readonly string[] Changeable = ["activeDeadlineSeconds", "terminationGracePeriodSeconds", "tolerations", "nodeName", "schedulingGates", "ephemeralContainers"];

    public override void Default(JsonObject body)
    {
        var spec = body.Child("spec");
        PodDefaults.Set(spec);
        spec.Default("enableServiceLinks", true);
        spec.Default("preemptionPolicy", "PreemptLowerPriority");
        spec.Default("priority", 0);
    }

    public override void PrepareCreate(Cluster cluster, JsonObject body, WriteOptions options)
    {
        var spec = body.Child("spec");
        var isMirror = body.Annotation("kubernetes.io/config.mirror") is not null;
        if (!isMirror)
        {
            spec.Default("serviceAccountName", "default");
            spec["serviceAccount"] = spec.TextAt("serviceAccountName");
            if (cluster.Store.Find(Known.ServiceAccounts, body.Namespace(), spec.TextAt("serviceAccountName")!) is null)
            {
                throw ApiException.Forbidden(string.Empty, "pods", body.Name(),
                    $"error looking up service account {body.Namespace()}/{spec.TextAt("serviceAccountName")}: serviceaccount \"{spec.TextAt("serviceAccountName")}\" not found");
            }

            AddToleration(spec, "node.kubernetes.io/not-ready");
            AddToleration(spec, "node.kubernetes.io/unreachable");
        }

        if (spec.TextAt("priorityClassName") is { Length: > 0 } priority)
        {
            var found = cluster.Store.Find(Known.PriorityClasses, string.Empty, priority)
                ?? throw ApiException.Forbidden(string.Empty, "pods", body.Name(), $"no PriorityClass with name {priority} was found");
            spec["priority"] = found.Body["value"]?.DeepClone();
        }

        body["status"] = new JsonObject { ["phase"] = "Pending", ["qosClass"] = QosClass(spec) };
    }

    public override void Admit(Cluster cluster, JsonObject body, JsonObject? before, WriteOptions options)
    {
        if (before is null)
            PodSecurity.Admit(cluster, body, options);
    }

    public override void Check(JsonObject body, List<FieldError> errors) => PodChecks.Check(body.FieldsAt("spec"), "spec", errors);

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        if (!ObjectNodes.Same(Fixed(body), Fixed(before)))
        {
            errors.Add(FieldError.Forbidden("spec",
                "pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)"));
        }
    }

    /// <summary>A pod on a node ends when its kubelet has ended it.</summary>
    public override long? Grace(StoredObject target, DeleteOptions options)
    {
        var phase = target.Body.TextAt("status", "phase");
        if (string.IsNullOrEmpty(target.Body.TextAt("spec", "nodeName")) || phase is "Succeeded" or "Failed")
            return 0;
        return options.GracePeriod ?? target.Body.NumberAt("spec", "terminationGracePeriodSeconds") ?? 30;
    }

    private static void AddToleration(JsonObject spec, string key)
    {
        if (spec["tolerations"] is not JsonArray tolerations)
            spec["tolerations"] = tolerations = [];
        var isThere = tolerations.OfType<JsonObject>().Any(toleration =>
            (toleration.TextAt("key") == key || string.IsNullOrEmpty(toleration.TextAt("key"))) && toleration.TextAt("effect") is null or "" or "NoExecute");
        if (!isThere)
            tolerations.Add(new JsonObject { ["key"] = key, ["operator"] = "Exists", ["effect"] = "NoExecute", ["tolerationSeconds"] = 300 });
    }

    private static JsonObject Fixed(JsonObject body)
    {
        var spec = body.FieldsAt("spec")!.Copy();
        foreach (var field in Changeable)
            spec.Remove(field);
        foreach (var container in PodDefaults.Containers(spec))
        {
            container.Remove("image");
            container.Remove("resources");
        }

        return spec;
    }

    private static string QosClass(JsonObject spec)
    {
        var resources = PodDefaults.Containers(spec).Select(container => container.FieldsAt("resources") ?? []).ToList();
        if (resources.All(item => (item["requests"] as JsonObject)?.Count is null or 0 && (item["limits"] as JsonObject)?.Count is null or 0))
            return "BestEffort";
        var isGuaranteed = resources.All(item => new[] { "cpu", "memory" }.All(name =>
            item.At("limits", name) is { } limit && Quantity.Of(limit) == Quantity.Of(item.At("requests", name))));
        return isGuaranteed ? "Guaranteed" : "Burstable";
    }
}
