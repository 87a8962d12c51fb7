using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Answers requests about paths that are no resources: health, version, and what is served.</summary>
internal static class PathRequests
{
    public static Task HandleAsync(ApiCall call)
    {
        var parts = call.Target.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (call.Context.Request.Method is not ("GET" or "HEAD"))
            throw ApiException.MethodNotAllowed();
        return parts switch
        {
            ["healthz" or "livez" or "readyz", ..] => HealthAsync(call),
            ["version"] => JsonAsync(call, Version(call.Cluster)),
            [] => JsonAsync(call, Paths(call.Cluster)),
            ["api"] => DiscoverAsync(call, isCore: true),
            ["apis"] => DiscoverAsync(call, isCore: false),
            ["api", var version] => JsonAsync(call, Discovery.Resources(call.Cluster, string.Empty, version)),
            ["apis", var group] => JsonAsync(call, Discovery.Group(call.Cluster, group)),
            ["apis", var group, var version] => JsonAsync(call, Discovery.Resources(call.Cluster, group, version)),
            ["openapi", "v2"] => OpenApi.WriteV2Async(call),
            ["openapi", "v3"] => JsonAsync(call, OpenApi.Index(call.Cluster)),
            ["openapi", "v3", .. var path] => JsonAsync(call, OpenApi.Document(call.Cluster, string.Join('/', path))),
            [".well-known", "openid-configuration"] => JsonAsync(call, Issuer(call.Cluster)),
            _ => throw ApiException.NotFoundPath(),
        };
    }

    private static Task JsonAsync(ApiCall call, JsonNode json) => ApiHandler.WriteAsync(call.Context, 200, json);

    private static Task TextAsync(HttpContext context, string text)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();
    }

    private static Task HealthAsync(ApiCall call)
    {
        if (call.Cluster.Failure is not { } failure)
            return TextAsync(call.Context, "ok");
        call.Context.Response.StatusCode = 500;
        return TextAsync(call.Context, $"[-]controllers failed: {failure}\n");
    }

    private static Task DiscoverAsync(ApiCall call, bool isCore)
    {
        if (!call.Context.Request.Headers.Accept.ToString().Contains("as=APIGroupDiscoveryList", StringComparison.Ordinal))
            return JsonAsync(call, isCore ? Discovery.CoreVersions() : Discovery.Groups(call.Cluster));
        var json = Discovery.Aggregated(call.Cluster, isCore).Bytes();
        call.Context.Response.ContentType = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";
        call.Context.Response.ContentLength = json.Length;
        return call.Context.Response.Body.WriteAsync(json, call.Context.RequestAborted).AsTask();
    }

    private static JsonObject Version(Cluster cluster)
    {
        var parts = cluster.Version.Split('.');
        return new JsonObject
        {
            ["major"] = parts[0],
            ["minor"] = parts[1],
            ["gitVersion"] = $"v{cluster.Version}",
            ["gitCommit"] = "",
            ["gitTreeState"] = "clean",
            ["buildDate"] = "1970-01-01T00:00:00Z",
            ["goVersion"] = "",
            ["compiler"] = "gc",
            ["platform"] = "linux/amd64",
        };
    }

    private static JsonObject Paths(Cluster cluster)
    {
        var groups = cluster.Catalog.All.Where(resource => resource.Group.Length > 0).Select(resource => resource.ApiVersion).Distinct();
        return new JsonObject { ["paths"] = ObjectNodes.List(["/api", "/api/v1", "/apis", .. groups.Select(group => $"/apis/{group}"), "/healthz", "/livez", "/openapi/v2", "/openapi/v3", "/readyz", "/version"]) };
    }

    private static JsonObject Issuer(Cluster cluster) => new()
    {
        ["issuer"] = cluster.Settings.ServiceAccountIssuer,
        ["response_types_supported"] = ObjectNodes.List("id_token"),
        ["subject_types_supported"] = ObjectNodes.List("public"),
        ["id_token_signing_alg_values_supported"] = ObjectNodes.List("RS256"),
    };
}
