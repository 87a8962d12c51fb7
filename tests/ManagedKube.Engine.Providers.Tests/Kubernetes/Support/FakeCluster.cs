using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ManagedKube.Engine.Providers.Tests.Kubernetes.Support;

/// <summary>
/// An API server on loopback with what the provider uses of one: discovery, apply, reads, deletes and watches. It has no controllers;
/// tests set the status of objects, refuse requests, and play other clients.
/// </summary>
internal sealed class FakeCluster : IAsyncDisposable
{
    private static readonly (string Group, string Version, string Kind, string Plural, bool Namespaced)[] BuiltIn =
    [
        ("", "v1", "Namespace", "namespaces", false), ("", "v1", "Secret", "secrets", true), ("", "v1", "ConfigMap", "configmaps", true),
        ("", "v1", "Service", "services", true), ("", "v1", "Node", "nodes", false), ("", "v1", "ServiceAccount", "serviceaccounts", true),
        ("", "v1", "Event", "events", true), ("", "v1", "PersistentVolumeClaim", "persistentvolumeclaims", true),
        ("apps", "v1", "Deployment", "deployments", true), ("apps", "v1", "DaemonSet", "daemonsets", true),
        ("rbac.authorization.k8s.io", "v1", "ClusterRole", "clusterroles", false), ("rbac.authorization.k8s.io", "v1", "RoleBinding", "rolebindings", true),
        ("rbac.authorization.k8s.io", "v1", "ClusterRoleBinding", "clusterrolebindings", false),
        ("storage.k8s.io", "v1", "StorageClass", "storageclasses", false), ("policy", "v1", "PodDisruptionBudget", "poddisruptionbudgets", true),
        ("apiregistration.k8s.io", "v1", "APIService", "apiservices", false), ("networking.k8s.io", "v1", "Ingress", "ingresses", true),
        ("apiextensions.k8s.io", "v1", "CustomResourceDefinition", "customresourcedefinitions", false),
    ];

    private readonly Lock _lock = new();
    private readonly List<(string Group, string Version, string Kind, string Plural, bool Namespaced)> _kinds = [.. BuiltIn];
    private readonly Dictionary<string, JsonObject> _objects = new(StringComparer.Ordinal);
    private readonly List<(string Address, ChannelWriter<string> Writer)> _watches = [];
    private readonly WebApplication _server;
    private long _version;

    private FakeCluster(WebApplication server) => _server = server;

    /// <summary>Every request, as <c>METHOD address?query</c>.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Sees each request first; what it throws is the answer.</summary>
    public Action<string> Before { get; set; } = _ => { };

    /// <summary>Sees each object that is written, and may give it a status as controllers do.</summary>
    public Action<JsonObject> Controllers { get; set; } = Established;

    public string Address => _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public string Kubeconfig => $$$"""
        apiVersion: v1
        kind: Config
        current-context: main
        clusters: [{name: one, cluster: {server: "{{{Address}}}"}}]
        contexts: [{name: main, context: {cluster: one, user: admin}}]
        users: [{name: admin, user: {token: t0ken-of-admin}}]
        """;

    public static async Task<FakeCluster> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var cluster = new FakeCluster(builder.Build());
        cluster._server.Run(cluster.AnswerAsync);
        await cluster._server.StartAsync(TestContext.Current.CancellationToken);
        return cluster;
    }

    /// <summary>An object by its address below <c>/api/v1/</c> or <c>/apis/</c>; null when there is none.</summary>
    public JsonObject? this[string address]
    {
        get
        {
            lock (_lock)
                return (JsonObject?)_objects.GetValueOrDefault(address)?.DeepClone();
        }
    }

    /// <summary>Changes an object as another client does, who then owns what it has set.</summary>
    public void Change(string address, string manager, Action<JsonObject> change)
    {
        lock (_lock)
        {
            var item = (JsonObject)_objects[address].DeepClone();
            change(item);
            var changed = FakeFields.Leaves(FakeFields.Of(Plain(item)))
                .Where(path => !JsonNode.DeepEquals(FakeFields.At(item, path), FakeFields.At(_objects[address], path)))
                .ToHashSet();
            foreach (var entry in Managers(item).ToList())
                entry["fieldsV1"] = Tree(FakeFields.Leaves((JsonObject)entry["fieldsV1"]!).Where(path => !changed.Contains(path)));
            Own(item, manager, "Update", Tree(changed));
            Store(address, item);
        }
    }

    /// <summary>Gives an object a status, as its controller does.</summary>
    public void SetStatus(string address, JsonObject status)
    {
        lock (_lock)
        {
            var item = (JsonObject)_objects[address].DeepClone();
            item["status"] = status;
            Store(address, item);
        }
    }

    public void Add(string address, JsonObject item)
    {
        lock (_lock)
            Store(address, item);
    }

    public void Remove(string address)
    {
        lock (_lock)
            RemoveNow(address);
    }

    public async ValueTask DisposeAsync()
    {
        lock (_lock)
            _watches.ForEach(watch => watch.Writer.TryComplete());
        await _server.DisposeAsync();
    }

    private static void Established(JsonObject item)
    {
        if ((string?)item["kind"] == "CustomResourceDefinition")
            item["status"] = new JsonObject { ["conditions"] = new JsonArray(new JsonObject { ["type"] = "Established", ["status"] = "True" }) };
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = $"{context.Request.Method} {context.Request.Path}{Uri.UnescapeDataString(context.Request.QueryString.Value ?? "")}";
        Requests.Enqueue(request);
        context.Response.ContentType = "application/json";
        try
        {
            if (context.Request.Headers.Authorization != "Bearer t0ken-of-admin")
                throw new FakeRefusal(401, "Unauthorized", "Unauthorized");
            Before(request);
            var body = context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0
                ? (JsonObject?)await JsonNode.ParseAsync(context.Request.Body)
                : null;
            if (context.Request.Query.ContainsKey("watch"))
            {
                await WatchAsync(context);
                return;
            }
            var answer = Answer(context, body);
            await context.Response.WriteAsync(answer.ToJsonString());
        }
        catch (FakeRefusal refusal)
        {
            context.Response.StatusCode = refusal.Status;
            await context.Response.WriteAsync(refusal.IsPlain ? refusal.Message : refusal.Body.ToJsonString());
        }
    }

    private JsonObject Answer(HttpContext context, JsonObject? body)
    {
        var path = context.Request.Path.Value!.Trim('/');
        lock (_lock)
        {
            if (Discovery(path) is { } found)
                return found;
            if (!path.Contains('/', StringComparison.Ordinal) || path.Split('/') is ["apis", _, _])
                throw new FakeRefusal(404, "", "404 page not found") { IsPlain = true };
            var address = Shortened(path);
            return context.Request.Method switch
            {
                "GET" when _objects.TryGetValue(address, out var item) => (JsonObject)item.DeepClone(),
                "GET" when IsCollection(path) => List(address, context.Request.Query["labelSelector"].ToString()),
                "PATCH" => Apply(context, address, body!),
                "POST" => Store($"{address}/{(string)body!["metadata"]!["name"]!}", body),
                "PUT" => Store(address, body!),
                "DELETE" when _objects.ContainsKey(address) => Delete(address),
                _ => throw FakeRefusal.NotFound(address),
            };
        }
    }

    private JsonObject? Discovery(string path) => path.Split('/') switch
    {
        ["apis"] => new JsonObject
        {
            ["kind"] = "APIGroupList",
            ["groups"] = new JsonArray([.. _kinds.Where(kind => kind.Group.Length > 0).GroupBy(kind => kind.Group).Select(group => new JsonObject
            {
                ["name"] = group.Key,
                ["versions"] = new JsonArray([.. group.Select(kind => kind.Version).Distinct().Select(version => new JsonObject { ["version"] = version })]),
            })]),
        },
        ["api", var version] => Resources("", version),
        ["apis", var group, var version] when _kinds.Exists(kind => (kind.Group, kind.Version) == (group, version)) => Resources(group, version),
        _ => null,
    };

    private JsonObject Resources(string group, string version) => new()
    {
        ["kind"] = "APIResourceList",
        ["resources"] = new JsonArray([.. _kinds.Where(kind => (kind.Group, kind.Version) == (group, version)).Select(kind => new JsonObject
        {
            ["name"] = kind.Plural,
            ["kind"] = kind.Kind,
            ["namespaced"] = kind.Namespaced,
        })]),
    };

    private static string Shortened(string path) => path.StartsWith("api/v1/", StringComparison.Ordinal) ? path["api/v1/".Length..] : path["apis/".Length..];

    private bool IsCollection(string path) => _kinds.Exists(kind => path.EndsWith("/" + kind.Plural, StringComparison.Ordinal));

    private JsonObject List(string address, string selector)
    {
        var wanted = selector.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('='));
        return new JsonObject
        {
            ["kind"] = "List",
            ["items"] = new JsonArray([.. _objects
                .Where(item => item.Key.StartsWith(address + "/", StringComparison.Ordinal))
                .Where(item => wanted.All(part => (string?)item.Value["metadata"]?["labels"]?[part[0]] == part[1]))
                .Select(item => item.Value.DeepClone())]),
        };
    }

    private JsonObject Apply(HttpContext context, string address, JsonObject wanted)
    {
        var manager = context.Request.Query["fieldManager"].ToString();
        var isNew = !_objects.TryGetValue(address, out var present);
        var item = (JsonObject?)present?.DeepClone() ?? new JsonObject();
        var fields = FakeFields.Of(Plain(wanted));
        Conflicts(item, manager, fields, context.Request.Query["force"] == "true");
        var dropped = Managers(item).Where(entry => (string?)entry["manager"] == manager && (string?)entry["operation"] == "Apply")
            .SelectMany(entry => FakeFields.Leaves((JsonObject)entry["fieldsV1"]!)).Except(FakeFields.Leaves(fields)).ToList();
        foreach (var path in dropped.Where(path => !Managers(item).Any(entry => (string?)entry["manager"] != manager && FakeFields.Leaves((JsonObject)entry["fieldsV1"]!).Contains(path))))
            FakeFields.Remove(item, path);
        FakeFields.Merge(item, wanted);
        Own(item, manager, "Apply", fields);
        context.Response.StatusCode = isNew ? 201 : 200;
        if (context.Request.Query["dryRun"] == "All")
            return item;
        return Store(address, item);
    }

    private static void Conflicts(JsonObject item, string manager, JsonObject fields, bool force)
    {
        foreach (var entry in Managers(item).Where(entry => (string?)entry["manager"] != manager).ToList())
        {
            var theirs = FakeFields.Leaves((JsonObject)entry["fieldsV1"]!).Where(path => path.Length > 0).ToList();
            var both = theirs.Intersect(FakeFields.Leaves(fields)).ToList();
            if (both.Count == 0)
                continue;
            if (!force)
            {
                throw new FakeRefusal(
                    409,
                    "Conflict",
                    "Apply failed",
                    [.. both.Select(path => ("FieldManagerConflict", path, $"conflict with \"{(string?)entry["manager"]}\""))]);
            }
            entry["fieldsV1"] = Tree(theirs.Except(both));
        }
    }

    private JsonObject Delete(string address)
    {
        var item = _objects[address];
        if (item["metadata"]?["finalizers"] is JsonArray { Count: > 0 })
        {
            item["metadata"]!["deletionTimestamp"] = "2026-01-01T00:00:00Z";
            return Store(address, item);
        }
        RemoveNow(address);
        return new JsonObject { ["kind"] = "Status", ["status"] = "Success" };
    }

    private JsonObject Store(string address, JsonObject item)
    {
        item = (JsonObject)item.DeepClone();
        var metadata = (JsonObject)(item["metadata"] ??= new JsonObject());
        metadata["uid"] ??= Guid.NewGuid().ToString();
        metadata["resourceVersion"] = (++_version).ToString(CultureInfo.InvariantCulture);
        Controllers(item);
        _objects[address] = item;
        if ((string?)item["kind"] == "CustomResourceDefinition")
            Define(item);
        Publish(address, "MODIFIED", item);
        return (JsonObject)item.DeepClone();
    }

    private void RemoveNow(string address)
    {
        if (!_objects.Remove(address, out var item))
            return;
        if ((string?)item["kind"] == "CustomResourceDefinition")
            _kinds.RemoveAll(kind => kind.Group == (string?)item["spec"]!["group"] && kind.Kind == (string?)item["spec"]!["names"]!["kind"]);
        Publish(address, "DELETED", item);
    }

    private void Define(JsonObject definition)
    {
        var spec = definition["spec"]!;
        foreach (var version in spec["versions"]!.AsArray())
            if (((string)spec["group"]!, (string)version!["name"]!, (string)spec["names"]!["kind"]!, (string)spec["names"]!["plural"]!, (string?)spec["scope"] == "Namespaced") is var kind && !_kinds.Contains(kind))
                _kinds.Add(kind);
    }

    private async Task WatchAsync(HttpContext context)
    {
        var address = Shortened(context.Request.Path.Value!.Trim('/')) + "/" + context.Request.Query["fieldSelector"].ToString().Split('=')[1];
        var events = Channel.CreateUnbounded<string>();
        lock (_lock)
        {
            _watches.Add((address, events.Writer));
            if (_objects.TryGetValue(address, out var item) && (string?)item["metadata"]!["resourceVersion"] != context.Request.Query["resourceVersion"])
                events.Writer.TryWrite(Event("MODIFIED", item));
            else if (item is null)
                events.Writer.TryWrite(Event("DELETED", []));
        }
        await context.Response.StartAsync();
        await foreach (var line in events.Reader.ReadAllAsync(context.RequestAborted))
        {
            await context.Response.WriteAsync(line + "\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private static string Event(string type, JsonObject item) => new JsonObject { ["type"] = type, ["object"] = item.DeepClone() }.ToJsonString();

    private void Publish(string address, string type, JsonObject item)
    {
        foreach (var watch in _watches.Where(watch => watch.Address == address))
            watch.Writer.TryWrite(Event(type, item));
    }

    private static IEnumerable<JsonObject> Managers(JsonObject item) => (item["metadata"]?["managedFields"] as JsonArray ?? []).OfType<JsonObject>();

    private static void Own(JsonObject item, string manager, string operation, JsonObject fields)
    {
        var metadata = (JsonObject)(item["metadata"] ??= new JsonObject());
        var entries = Managers(item)
            .Where(entry => ((string?)entry["manager"], (string?)entry["operation"]) != (manager, operation))
            .Select(entry => entry.DeepClone());
        metadata["managedFields"] = new JsonArray([.. entries, new JsonObject { ["manager"] = manager, ["operation"] = operation, ["fieldsV1"] = fields }]);
    }

    // What a client may own: not what tells which object it is.
    private static JsonObject Plain(JsonObject item)
    {
        var plain = (JsonObject)item.DeepClone();
        foreach (var name in (string[])["apiVersion", "kind", "status"])
            plain.Remove(name);
        foreach (var name in (string[])["name", "namespace", "uid", "resourceVersion", "managedFields"])
            (plain["metadata"] as JsonObject)?.Remove(name);
        return plain;
    }

    private static JsonObject Tree(IEnumerable<string> paths)
    {
        var tree = new JsonObject();
        foreach (var path in paths)
        {
            var node = tree;
            foreach (var step in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
                node = (JsonObject)(node[step] ??= new JsonObject());
        }
        return tree;
    }
}
