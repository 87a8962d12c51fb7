using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class VolumeClaimRules : KindRules
{
    public const string Protection = "kubernetes.io/pvc-protection";
    private const string DefaultClass = "storageclass.kubernetes.io/is-default-class";

    public override bool HasGeneration => false;

    public override void Default(JsonObject body) => body.Child("spec").Default("volumeMode", "Filesystem");

    public override void PrepareCreate(Cluster cluster, JsonObject body, WriteOptions options)
    {
        if (body.At("spec", "storageClassName") is null && DefaultStorageClass(cluster) is { } name)
            body.Child("spec")["storageClassName"] = name;
        var finalizers = body.TextsAt("metadata", "finalizers").Append(Protection).Distinct();
        body.Metadata()["finalizers"] = ObjectNodes.List(finalizers);
        body["status"] = new JsonObject { ["phase"] = "Pending" };
    }

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        if (!body.TextsAt("spec", "accessModes").Any())
            errors.Add(FieldError.Required("spec.accessModes", "at least 1 access mode is required"));
        if (!Quantity.TryParse(body.At("spec", "resources", "requests", "storage"), out _))
            errors.Add(FieldError.Required("spec.resources[storage]"));
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        JsonObject Fixed(JsonObject from)
        {
            var spec = from.FieldsAt("spec")!.Copy();
            foreach (var field in new[] { "resources", "volumeName", "volumeAttributesClassName" })
                spec.Remove(field);
            return spec;
        }

        var (now, old) = (Quantity.Of(body.At("spec", "resources", "requests", "storage")), Quantity.Of(before.At("spec", "resources", "requests", "storage")));
        var isBound = before.TextAt("status", "phase") == "Bound";
        if (!ObjectNodes.Same(Fixed(body), Fixed(before)) || (before.At("spec", "volumeName") is not null && !ObjectNodes.Same(body.At("spec", "volumeName"), before.At("spec", "volumeName"))))
            errors.Add(FieldError.Forbidden("spec", "spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims"));
        else if (now < old)
            errors.Add(FieldError.Forbidden("spec.resources.requests.storage", "field can not be less than status.capacity"));
        else if (now > old && !isBound)
            errors.Add(FieldError.Forbidden("spec", "spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims"));
    }

    public override void Admit(Cluster cluster, JsonObject body, JsonObject? before, WriteOptions options)
    {
        if (before is null || Quantity.Of(body.At("spec", "resources", "requests", "storage")) == Quantity.Of(before.At("spec", "resources", "requests", "storage")))
            return;
        var found = cluster.Store.Find(Known.StorageClasses, string.Empty, body.TextAt("spec", "storageClassName") ?? string.Empty);
        if (found?.Body.FlagAt("allowVolumeExpansion") != true)
        {
            throw ApiException.Forbidden(string.Empty, "persistentvolumeclaims", body.Name(),
                "only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize");
        }
    }

    private static string? DefaultStorageClass(Cluster cluster) => cluster.Store.List(Known.StorageClasses)
        .Where(item => item.Body.Annotation(DefaultClass) == "true")
        .OrderByDescending(item => item.Body.TextAt("metadata", "creationTimestamp"), StringComparer.Ordinal)
        .FirstOrDefault()?.Name;
}
