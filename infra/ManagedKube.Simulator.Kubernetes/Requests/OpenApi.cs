using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Describes what is served as OpenAPI documents: as much as clients need to build patches and to leave checks to the server.</summary>
internal static class OpenApi
{
    private static readonly string[] WritingParameters = ["dryRun", "fieldManager", "fieldValidation"];

    /// <summary>Clients that still ask for version 2 want it in a binary form, which is not served.</summary>
    public static Task WriteV2Async(ApiCall call)
    {
        if (!call.Context.Request.Headers.Accept.ToString().Contains("json", StringComparison.Ordinal))
            throw new ApiException(406, "NotAcceptable", "only the following media types are accepted: application/json");
        var document = new JsonObject
        {
            ["swagger"] = "2.0",
            ["info"] = Info(call.Cluster),
            ["paths"] = new JsonObject(),
            ["definitions"] = Schemas(call.Cluster.Catalog.All),
        };
        return ApiHandler.WriteAsync(call.Context, 200, document);
    }

    public static JsonObject Index(Cluster cluster) => new()
    {
        ["paths"] = new JsonObject(cluster.Catalog.All.Select(PathOf).Distinct().Select(path => KeyValuePair.Create<string, JsonNode?>(
            path, new JsonObject { ["serverRelativeURL"] = $"/openapi/v3/{path}?hash={cluster.Catalog.Generation:x8}" }))),
    };

    /// <exception cref="ApiException">Nothing is served there.</exception>
    public static JsonObject Document(Cluster cluster, string path)
    {
        var served = cluster.Catalog.All.Where(resource => PathOf(resource) == path).ToList();
        if (served.Count == 0)
            throw ApiException.NotFoundPath();
        return new JsonObject
        {
            ["openapi"] = "3.0.0",
            ["info"] = Info(cluster),
            ["paths"] = new JsonObject(served.Select(Operations)),
            ["components"] = new JsonObject { ["schemas"] = Schemas(served) },
        };
    }

    private static JsonObject Info(Cluster cluster) => new() { ["title"] = "Kubernetes", ["version"] = $"v{cluster.Version}" };

    private static string PathOf(ResourceInfo resource) => resource.Group.Length == 0 ? $"api/{resource.Version}" : $"apis/{resource.ApiVersion}";

    private static KeyValuePair<string, JsonNode?> Operations(ResourceInfo resource)
    {
        var path = $"/{PathOf(resource)}/{(resource.IsNamespaced ? "namespaces/{namespace}/" : "")}{resource.Resource}/{{name}}";
        JsonObject Operation(string action) => new()
        {
            ["x-kubernetes-action"] = action,
            ["x-kubernetes-group-version-kind"] = GroupVersionKind(resource),
            ["parameters"] = new JsonArray([.. WritingParameters.Select(name => (JsonNode)new JsonObject
            {
                ["name"] = name,
                ["in"] = "query",
                ["schema"] = new JsonObject { ["type"] = "string", ["uniqueItems"] = true },
            })]),
            ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "OK" } },
        };
        return KeyValuePair.Create<string, JsonNode?>(path, new JsonObject { ["patch"] = Operation("patch"), ["put"] = Operation("put") });
    }

    private static JsonObject GroupVersionKind(ResourceInfo resource) =>
        new() { ["group"] = resource.Group, ["version"] = resource.Version, ["kind"] = resource.Kind };

    private static JsonObject Schemas(IEnumerable<ResourceInfo> resources)
    {
        var schemas = new JsonObject();
        var pending = new Queue<string>(["meta.v1.ObjectMeta"]);
        foreach (var resource in resources)
        {
            var schema = resource.Custom?.Schema?.Copy() ?? Schema(resource.Type, pending);
            var properties = schema.Child("properties");
            properties["apiVersion"] = new JsonObject { ["type"] = "string" };
            properties["kind"] = new JsonObject { ["type"] = "string" };
            properties["metadata"] = Reference("meta.v1.ObjectMeta");
            schema["x-kubernetes-group-version-kind"] = new JsonArray(GroupVersionKind(resource));
            schemas[$"{string.Join('.', resource.Group.Split('.').Reverse())}.{resource.Version}.{resource.Kind}".TrimStart('.')] = schema;
        }

        while (pending.TryDequeue(out var name))
        {
            if (!schemas.ContainsKey(name))
                schemas[name] = Schema(BuiltInTypes.Get(name), pending);
        }

        return schemas;
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    private static JsonObject Schema(FieldType type, Queue<string> pending) => type.Kind switch
    {
        FieldKind.Struct => Structure(type, pending),
        FieldKind.Map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Referred(type.Element, pending) },
        FieldKind.List => List(type, pending),
        FieldKind.Number => new JsonObject { ["type"] = "number" },
        FieldKind.Boolean => new JsonObject { ["type"] = "boolean" },
        FieldKind.String => new JsonObject { ["type"] = "string" },
        FieldKind.Time => new JsonObject { ["type"] = "string", ["format"] = "date-time" },
        FieldKind.IntOrString => new JsonObject { ["x-kubernetes-int-or-string"] = true },
        FieldKind.Quantity => new JsonObject { ["type"] = "string" },
        _ => [],
    };

    private static JsonObject Structure(FieldType type, Queue<string> pending)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(type.Fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, Referred(field.Value, pending)))),
        };
        if (type.IsAtomic)
            schema["x-kubernetes-map-type"] = "atomic";
        return schema;
    }

    private static JsonObject List(FieldType type, Queue<string> pending)
    {
        var schema = new JsonObject
        {
            ["type"] = "array",
            ["items"] = Referred(type.Element, pending),
            ["x-kubernetes-list-type"] = type.IsSet ? "set" : type.Keys.IsEmpty ? "atomic" : "map",
        };
        if (type.IsAssociative)
            schema["x-kubernetes-patch-strategy"] = "merge";
        if (!type.Keys.IsEmpty)
        {
            schema["x-kubernetes-list-map-keys"] = ObjectNodes.List(type.Keys);
            schema["x-kubernetes-patch-merge-key"] = type.Keys[0];
        }

        return schema;
    }

    /// <summary>A type in its place: structures by their names, since they may contain themselves.</summary>
    private static JsonObject Referred(FieldType type, Queue<string> pending)
    {
        var name = type.Kind == FieldKind.Struct ? BuiltInTypes.Types.FirstOrDefault(entry => ReferenceEquals(entry.Value.Fields, type.Fields)).Key : null;
        if (name is null)
            return Schema(type, pending);
        pending.Enqueue(name);
        return new JsonObject { ["allOf"] = new JsonArray(Reference(name)) };
    }
}
