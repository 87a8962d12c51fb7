using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Makes pods from the templates of workloads.</summary>
internal static class PodTemplates
{
    /// <summary>A pod of a workload, not stored yet.</summary>
    public static JsonObject Pod(Cluster cluster, StoredObject owner, string? name = null)
    {
        var template = owner.Body.FieldsAt("spec", "template")!;
        var metadata = new JsonObject
        {
            ["namespace"] = owner.Namespace,
            ["labels"] = template.At("metadata", "labels")?.DeepClone() ?? new JsonObject(),
            ["annotations"] = template.At("metadata", "annotations")?.DeepClone() ?? new JsonObject(),
            ["ownerReferences"] = new JsonArray(cluster.OwnerReference(owner)),
        };
        metadata[name is null ? "generateName" : "name"] = name ?? $"{owner.Name}-";
        return new JsonObject { ["metadata"] = metadata, ["spec"] = template["spec"]!.DeepClone() };
    }

    /// <summary>The pods that a workload controls.</summary>
    public static List<StoredObject> PodsOf(Cluster cluster, StoredObject owner) =>
        [.. cluster.Store.List(Known.Pods, owner.Namespace).Where(pod => pod.IsControlledBy(owner))];

    /// <summary>What tells templates apart.</summary>
    public static string Hash(JsonNode? template)
    {
        const string letters = "bcdfghjklmnpqrstvwxz2456789";
        var hash = SHA256.HashData((template ?? new JsonObject()).Bytes());
        return string.Concat(hash.Take(10).Select(value => letters[value % letters.Length]));
    }

    public static bool IsReady(this StoredObject pod) => !pod.Body.IsDeleting() && pod.Body.Condition("Ready");

    public static bool IsActive(this StoredObject pod) => !pod.Body.IsDeleting() && pod.Body.TextAt("status", "phase") is not ("Succeeded" or "Failed");

    /// <summary>A number, or a percentage of a total.</summary>
    public static long Share(JsonNode? value, long total, bool roundUp, long fallback)
    {
        if (value is null)
            return fallback;
        if (value.AsText() is not { } text)
            return value.NumberAt() ?? fallback;
        if (!decimal.TryParse(text.TrimEnd('%'), CultureInfo.InvariantCulture, out var percent))
            return fallback;
        var share = total * percent / 100;
        return (long)(roundUp ? Math.Ceiling(share) : Math.Floor(share));
    }
}
