using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Answers requests about objects.</summary>
internal static class ResourceRequests
{
    public static Task HandleAsync(ApiCall call)
    {
        var resource = call.Resource;
        if (call.Target.Subresource.Length > 0)
            return SubresourceRequests.HandleAsync(call, resource);
        if (resource.IsNamespaced && call.Target.Namespace.Length == 0 && call.Target.Verb is not ("list" or "watch"))
            throw ApiException.NotFoundPath();
        if (!resource.Verbs.Contains(call.Target.Verb))
            throw ApiException.MethodNotAllowed();
        return call.Target.Verb switch
        {
            "get" => GetAsync(call, resource),
            "list" => ListAsync(call, resource),
            "watch" => WatchRequests.HandleAsync(call, resource),
            "create" => Reviews.Handles(resource) ? Reviews.HandleAsync(call, resource) : CreateAsync(call, resource),
            "update" => UpdateAsync(call, resource),
            "patch" => PatchRequests.HandleAsync(call, resource),
            "delete" => DeleteAsync(call, resource),
            "deletecollection" => DeleteManyAsync(call, resource),
            _ => throw ApiException.MethodNotAllowed(),
        };
    }

    /// <summary>The object that a request names.</summary>
    /// <exception cref="ApiException">There is none.</exception>
    public static StoredObject Find(ApiCall call, ResourceInfo resource) =>
        call.Cluster.Store.Find(resource.Id, resource.IsNamespaced ? call.Target.Namespace : string.Empty, call.Target.Name)
        ?? throw ApiException.NotFound(resource.Group, resource.Resource, call.Target.Name);

    /// <summary>Answers with one object, or with its table.</summary>
    public static Task AnswerAsync(ApiCall call, ResourceInfo resource, JsonObject body, int code = 200) =>
        ApiHandler.WriteAsync(
            call.Context,
            code,
            Tables.Wanted(call.Context.Request) ? Tables.Of(call.Cluster, resource, [body], body.TextAt("metadata", "resourceVersion") ?? "") : body);

    private static Task GetAsync(ApiCall call, ResourceInfo resource)
    {
        JsonObject body;
        lock (call.Cluster.Gate)
            body = Cluster.InVersion(Find(call, resource).Body, resource).Copy();
        return AnswerAsync(call, resource, body);
    }

    private static Task ListAsync(ApiCall call, ResourceInfo resource)
    {
        byte[] json;
        lock (call.Cluster.Gate)
        {
            var filter = ObjectFilter.Of(call, resource);
            var found = call.Cluster.Store.List(resource.Id, filter.Namespace).Where(filter.Matches).ToList();
            var (page, metadata) = Page(call, found);
            metadata["resourceVersion"] = call.Cluster.Store.Version.ToString(CultureInfo.InvariantCulture);
            json = Tables.Wanted(call.Context.Request)
                ? Table(call, resource, page, metadata).Bytes()
                : List(resource, page, metadata);
        }

        return ApiHandler.WriteAsync(call.Context, 200, json);
    }

    private static JsonObject Table(ApiCall call, ResourceInfo resource, List<StoredObject> page, JsonObject metadata)
    {
        var table = Tables.Of(call.Cluster, resource, page.Select(item => Cluster.InVersion(item.Body, resource)), string.Empty);
        table["metadata"] = metadata;
        return table;
    }

    private static byte[] List(ResourceInfo resource, List<StoredObject> page, JsonObject metadata)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("kind", resource.ListKind);
            writer.WriteString("apiVersion", resource.ApiVersion);
            writer.WritePropertyName("metadata");
            metadata.WriteTo(writer);
            writer.WriteStartArray("items");
            foreach (var item in page)
            {
                var body = Cluster.InVersion(item.Body, resource);
                writer.WriteRawValue(ReferenceEquals(body, item.Body) ? item.Json : body.Bytes(), skipInputValidation: true);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>The part of a list that is asked for, and how to go on.</summary>
    private static (List<StoredObject> Page, JsonObject Metadata) Page(ApiCall call, List<StoredObject> found)
    {
        var metadata = new JsonObject();
        if (call.Query("continue") is { Length: > 0 } token)
        {
            var start = ReadToken(token);
            found = [.. found.Where(item => string.CompareOrdinal(Key(item), start) > 0)];
        }

        if (!int.TryParse(call.Query("limit"), NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit == 0 || found.Count <= limit)
            return (found, metadata);
        metadata["continue"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(Key(found[limit - 1])));
        metadata["remainingItemCount"] = found.Count - limit;
        return (found[..limit], metadata);
    }

    private static string Key(StoredObject item) => $"{item.Namespace}\u0001{item.Name}";

    private static string ReadToken(string token)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(token));
        }
        catch (FormatException)
        {
            throw ApiException.BadRequest("continue key is not valid");
        }
    }

    private static async Task CreateAsync(ApiCall call, ResourceInfo resource)
    {
        if (call.Target.Name.Length > 0)
            throw ApiException.MethodNotAllowed();
        var wanted = await call.ReadObjectAsync().ConfigureAwait(false);
        JsonObject body;
        lock (call.Cluster.Gate)
            body = call.Cluster.Writer.Create(resource, call.Target.Namespace, wanted, call.WriteOptions).Copy();
        await AnswerAsync(call, resource, body, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    private static async Task UpdateAsync(ApiCall call, ResourceInfo resource)
    {
        var wanted = await call.ReadObjectAsync().ConfigureAwait(false);
        JsonObject body;
        lock (call.Cluster.Gate)
            body = call.Cluster.Writer.Update(resource, Find(call, resource), wanted, call.WriteOptions).Copy();
        await AnswerAsync(call, resource, body).ConfigureAwait(false);
    }

    private static async Task DeleteAsync(ApiCall call, ResourceInfo resource)
    {
        var options = await ReadDeleteOptionsAsync(call).ConfigureAwait(false);
        JsonObject answer;
        lock (call.Cluster.Gate)
        {
            var target = Find(call, resource);
            var left = call.Cluster.Writer.Delete(resource, target, options.Options, options.DryRun);
            answer = left is null ? Deleted(resource, target) : Cluster.InVersion(left.Body, resource).Copy();
        }

        await ApiHandler.WriteAsync(call.Context, 200, answer).ConfigureAwait(false);
    }

    private static async Task DeleteManyAsync(ApiCall call, ResourceInfo resource)
    {
        var options = await ReadDeleteOptionsAsync(call).ConfigureAwait(false);
        byte[] answer;
        lock (call.Cluster.Gate)
        {
            var filter = ObjectFilter.Of(call, resource);
            var found = call.Cluster.Store.List(resource.Id, filter.Namespace).Where(filter.Matches).ToList();
            foreach (var target in found)
                call.Cluster.Writer.Delete(resource, target, options.Options, options.DryRun);
            answer = List(resource, found, new JsonObject { ["resourceVersion"] = call.Cluster.Store.Version.ToString(CultureInfo.InvariantCulture) });
        }

        await ApiHandler.WriteAsync(call.Context, 200, answer).ConfigureAwait(false);
    }

    private static async Task<(DeleteOptions Options, bool DryRun)> ReadDeleteOptionsAsync(ApiCall call)
    {
        var body = await RequestBody.ReadAsync(call.Context.Request).ConfigureAwait(false) as JsonObject;
        return (DeleteOptions.Read(body, call.Query), call.DryRun || body.TextsAt("dryRun").Contains("All"));
    }

    private static JsonObject Deleted(ResourceInfo resource, StoredObject target)
    {
        var details = new JsonObject { ["name"] = target.Name, ["kind"] = resource.Resource, ["uid"] = target.Body.Uid() };
        if (resource.Group.Length > 0)
            details["group"] = resource.Group;
        return new JsonObject
        {
            ["kind"] = "Status",
            ["apiVersion"] = "v1",
            ["metadata"] = new JsonObject(),
            ["status"] = "Success",
            ["details"] = details,
        };
    }
}
