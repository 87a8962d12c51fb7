using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class CustomDefinitionRules : KindRules
{
    public const string Cleanup = "customresourcecleanup.apiextensions.k8s.io";

    public override void Default(JsonObject body)
    {
        var names = body.Child("spec").Child("names");
        if (names.TextAt("kind") is { } kind)
        {
            names.Default("singular", kind.ToLowerInvariant());
            names.Default("listKind", kind + "List");
        }

        body.Child("spec").Child("conversion").Default("strategy", "None");
    }

    public override void PrepareCreate(Cluster cluster, JsonObject body, WriteOptions options)
    {
        body.Metadata()["finalizers"] = ObjectNodes.List(body.TextsAt("metadata", "finalizers").Append(Cleanup).Distinct());
        body["status"] = new JsonObject
        {
            ["acceptedNames"] = new JsonObject { ["kind"] = "", ["plural"] = "" },
            ["conditions"] = new JsonArray(),
            ["storedVersions"] = ObjectNodes.List(body.ItemsAt("spec", "versions").Where(version => version.FlagAt("storage")).Select(version => version.TextAt("name")!)),
        };
    }

    public override void Check(JsonObject body, List<FieldError> errors)
    {
        var spec = body.FieldsAt("spec")!;
        Require(body, errors, "spec", "group");
        Require(body, errors, "spec", "names", "plural");
        Require(body, errors, "spec", "names", "kind");
        if (spec.TextAt("scope") is not ("Cluster" or "Namespaced"))
            errors.Add(FieldError.NotSupported("spec.scope", spec.TextAt("scope") ?? "", ["Cluster", "Namespaced"]));
        var expected = $"{spec.TextAt("names", "plural")}.{spec.TextAt("group")}";
        if (body.Name() != expected)
            errors.Add(FieldError.Invalid("metadata.name", $"\"{body.Name()}\"", $"must be spec.names.plural+\".\"+spec.group"));
        var versions = spec.ItemsAt("versions").ToList();
        if (versions.Count(version => version.FlagAt("storage")) != 1)
            errors.Add(FieldError.Invalid("spec.versions", $"[{string.Join(", ", versions.Select(version => version.TextAt("name")))}]", "must have exactly one version marked as storage version"));
        for (var index = 0; index < versions.Count; index++)
        {
            if (string.IsNullOrEmpty(versions[index].TextAt("name")))
                errors.Add(FieldError.Required($"spec.versions[{index}].name"));
            if (versions[index].FieldsAt("schema", "openAPIV3Schema") is not { } schema)
                errors.Add(FieldError.Required($"spec.versions[{index}].schema.openAPIV3Schema", "schemas are required"));
            else if (schema.TextAt("type") != "object")
                errors.Add(FieldError.Invalid($"spec.versions[{index}].schema.openAPIV3Schema.type", $"\"{schema.TextAt("type")}\"", "must be object at the root"));
        }
    }

    public override void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
        if (!CustomDefinitions.IsEstablished(before))
            return;
        Immutable(body, before, errors, "spec", "group");
        Immutable(body, before, errors, "spec", "scope");
        Immutable(body, before, errors, "spec", "names", "plural");
        Immutable(body, before, errors, "spec", "names", "kind");
        foreach (var stored in before.TextsAt("status", "storedVersions").Where(stored => body.ItemsAt("spec", "versions").All(version => version.TextAt("name") != stored)))
            errors.Add(FieldError.Invalid("status.storedVersions", $"\"{stored}\"", $"missing from spec.versions; {stored} was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in {stored} and removes {stored} from status.storedVersions"));
    }
}
