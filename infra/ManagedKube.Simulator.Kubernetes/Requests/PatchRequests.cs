using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Fields;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Patches;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Types;
using ManagedKube.Simulator.Kubernetes.Writing;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Answers requests that change a part of an object.</summary>
internal static class PatchRequests
{
    private const string JsonType = "application/json-patch+json";
    private const string MergeType = "application/merge-patch+json";
    private const string StrategicType = "application/strategic-merge-patch+json";
    private const string ApplyType = "application/apply-patch+yaml";

    public static async Task HandleAsync(ApiCall call, ResourceInfo resource, string subresource = "")
    {
        var patch = await RequestBody.ReadAsync(call.Context.Request).ConfigureAwait(false) ?? throw ApiException.BadRequest("the patch is empty");
        JsonObject body;
        var code = StatusCodes.Status200OK;
        lock (call.Cluster.Gate)
        {
            if (RequestBody.MediaType(call.Context.Request) == ApplyType)
                (body, code) = Apply(call, resource, patch as JsonObject ?? throw Malformed(), subresource);
            else
                body = Patch(call, resource, patch, subresource);
            body = body.Copy();
        }

        await ResourceRequests.AnswerAsync(call, resource, body, code).ConfigureAwait(false);
    }

    /// <summary>A changed copy of an object.</summary>
    /// <exception cref="ApiException">The patch is not understood, or does not fit the object.</exception>
    public static JsonObject Patched(HttpRequest request, JsonObject target, JsonNode patch, FieldType type, bool isCustom) => RequestBody.MediaType(request) switch
    {
        JsonType => JsonPatch.Apply(target, patch as JsonArray ?? throw Malformed()),
        MergeType => MergePatch.Apply(target, patch as JsonObject ?? throw Malformed()),
        StrategicType when !isCustom => StrategicMergePatch.Apply(target, patch as JsonObject ?? throw Malformed(), type),
        _ => throw ApiException.UnsupportedMediaType(isCustom
            ? $"{JsonType}, {MergeType}, {ApplyType}"
            : $"{JsonType}, {MergeType}, {StrategicType}, {ApplyType}"),
    };

    private static JsonObject Patch(ApiCall call, ResourceInfo resource, JsonNode patch, string subresource)
    {
        var stored = ResourceRequests.Find(call, resource);
        var current = Cluster.InVersion(stored.Body, resource);
        var changed = Patched(call.Context.Request, current, patch, resource.Type, resource.Custom is not null);
        return call.Cluster.Writer.Update(resource, stored, changed, call.WriteOptions, subresource);
    }

    private static (JsonObject Body, int Code) Apply(ApiCall call, ResourceInfo resource, JsonObject applied, string subresource)
    {
        if (string.IsNullOrEmpty(call.Query("fieldManager")))
            throw ApiException.Invalid("meta.k8s.io", "PatchOptions", "", [FieldError.Required("fieldManager", "is required for apply patch")]);
        if (applied.At("metadata", "managedFields") is JsonArray { Count: > 0 })
            throw ApiException.BadRequest("metadata.managedFields must be nil");
        applied = applied.Copy();
        if (applied.TextAt("apiVersion") != resource.ApiVersion || applied.TextAt("kind") != resource.Kind)
        {
            throw ApiException.BadRequest(
                $"the object to apply is of {applied.TextAt("apiVersion")} {applied.TextAt("kind")}, and the path of {resource.ApiVersion} {resource.Kind}");
        }
        applied.Metadata().Default("name", call.Target.Name);
        if (resource.IsNamespaced)
            applied.Metadata().Default("namespace", call.Target.Namespace);
        var options = call.WriteOptions;
        var unknown = UnknownFields.Prune(applied, resource.Type);
        if (unknown.Count > 0 && resource.Custom is null)
        {
            throw new ApiException(500, "InternalError",
                $"failed to create typed patch object ({call.Target.Namespace}/{call.Target.Name}; {resource.ApiVersion}, Kind={resource.Kind}): {string.Join(", ", unknown.Select(field => $".{field}: field not declared in schema"))}");
        }

        Tell(unknown, options, resource);
        Reset(resource, applied, subresource);
        var space = resource.IsNamespaced ? call.Target.Namespace : string.Empty;
        var stored = call.Cluster.Store.Find(resource.Id, space, call.Target.Name);
        var force = call.Query("force") is "true" or "1";
        var manager = call.Cluster.Writer.Manager(resource, options, subresource);
        if (stored is null)
        {
            if (subresource.Length > 0)
                throw ApiException.NotFound(resource.Group, resource.Resource, call.Target.Name);
            ApiHandler.Authorize(call.Cluster, call.User, call.Target.ToAccessRequest() with { Verb = "create" });
            var first = FieldOwnership.Apply(resource.Header(), applied, resource.Type, manager, force);
            return (call.Cluster.Writer.Create(resource, space, first, options, applied: true), StatusCodes.Status201Created);
        }

        var live = Cluster.InVersion(stored.Body, resource);
        var merged = FieldOwnership.Apply(live, applied, resource.Type, manager, force);
        return (call.Cluster.Writer.Update(resource, stored, merged, options, subresource, applied: true), StatusCodes.Status200OK);
    }

    /// <summary>Drops what cannot be applied by this path, so that nobody comes to own it here.</summary>
    private static void Reset(ResourceInfo resource, JsonObject applied, string subresource)
    {
        if (subresource == "status")
        {
            foreach (var name in applied.Select(pair => pair.Key).Except(["apiVersion", "kind", "metadata", "status"]).ToList())
                applied.Remove(name);
        }
        else if (resource.HasStatus)
        {
            applied.Remove("status");
        }
    }

    private static void Tell(List<string> unknown, WriteOptions options, ResourceInfo resource)
    {
        if (unknown.Count > 0 && options.Validation == FieldValidation.Strict)
            throw ApiException.BadRequest($"failed to create typed patch object: {string.Join(", ", unknown.Select(field => $".{field}: field not declared in schema"))} ({resource.Kind})");
        if (options.Validation == FieldValidation.Warn)
            unknown.ForEach(field => options.Warn($"unknown field \"{field}\""));
    }

    private static ApiException Malformed() => ApiException.BadRequest("error decoding patch: the body does not have the form that its content type says");
}
