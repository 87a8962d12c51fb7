using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Types;
using ManagedKube.Simulator.Kubernetes.Writing;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Answers requests about what lies below objects.</summary>
internal static class SubresourceRequests
{
    private const long ShortestToken = 600;
    private const long UsualToken = 3600;

    public static Task HandleAsync(ApiCall call, ResourceInfo resource)
    {
        var name = call.Target.Subresource.Split('/')[0];
        if (!resource.Has(name))
            throw ApiException.NotFoundPath();
        return (name, call.Target.Verb) switch
        {
            ("status" or "approval" or "resize" or "ephemeralcontainers", "get") => GetAsync(call, resource),
            ("status", "update") => UpdateAsync(call, resource, "status"),
            ("status", "patch") => PatchRequests.HandleAsync(call, resource, "status"),
            ("approval", "update") => UpdateAsync(call, resource, "status"),
            ("approval", "patch") => PatchRequests.HandleAsync(call, resource, "status"),
            ("finalize", "update") => UpdateAsync(call, resource, "finalize"),
            ("scale", "get") => ScaleAsync(call, resource),
            ("scale", "update" or "patch") => SetScaleAsync(call, resource),
            ("eviction", "create") => EvictAsync(call),
            ("token", "create") => IssueTokenAsync(call),
            ("binding", "create") => BindAsync(call),
            ("log", "get") => LogAsync(call, resource),
            _ => throw new ApiException(501, "NotImplemented", $"the simulated cluster runs no containers, so it has no {name} of {resource.Resource}"),
        };
    }

    private static Task GetAsync(ApiCall call, ResourceInfo resource)
    {
        JsonObject body;
        lock (call.Cluster.Gate)
            body = Cluster.InVersion(ResourceRequests.Find(call, resource).Body, resource).Copy();
        return ResourceRequests.AnswerAsync(call, resource, body);
    }

    private static async Task UpdateAsync(ApiCall call, ResourceInfo resource, string subresource)
    {
        var wanted = await call.ReadObjectAsync().ConfigureAwait(false);
        JsonObject body;
        lock (call.Cluster.Gate)
        {
            var stored = ResourceRequests.Find(call, resource);
            body = subresource == "finalize"
                ? Finalizing.Update(call.Cluster, stored, wanted)
                : call.Cluster.Writer.Update(resource, stored, wanted, call.WriteOptions, subresource);
            body = body.Copy();
        }

        await ResourceRequests.AnswerAsync(call, resource, body).ConfigureAwait(false);
    }

    private static Task ScaleAsync(ApiCall call, ResourceInfo resource)
    {
        JsonObject scale;
        lock (call.Cluster.Gate)
            scale = Scale(resource, ResourceRequests.Find(call, resource).Body);
        return ApiHandler.WriteAsync(call.Context, 200, scale);
    }

    private static async Task SetScaleAsync(ApiCall call, ResourceInfo resource)
    {
        var body = await RequestBody.ReadAsync(call.Context.Request).ConfigureAwait(false) ?? throw ApiException.BadRequest("the body is empty");
        JsonObject scale;
        lock (call.Cluster.Gate)
        {
            var stored = ResourceRequests.Find(call, resource);
            var wanted = call.Target.Verb == "update"
                ? body as JsonObject ?? throw ApiException.BadRequest("the body is no Scale")
                : PatchRequests.Patched(call.Context.Request, Scale(resource, stored.Body), body, BuiltInTypes.Get("autoscaling.v1.Scale"), isCustom: false);
            var changed = stored.Body.Copy();
            var path = SpecPath(resource);
            var owner = path[..^1].Aggregate(changed, (node, name) => node.Child(name));
            owner[path[^1]] = wanted.NumberAt("spec", "replicas") ?? 0;
            scale = Scale(resource, call.Cluster.Writer.Update(resource, stored, Cluster.InVersion(changed, resource), call.WriteOptions));
        }

        await ApiHandler.WriteAsync(call.Context, 200, scale).ConfigureAwait(false);
    }

    private static string[] SpecPath(ResourceInfo resource) => Steps(resource.Custom?.Scale?.TextAt("specReplicasPath") ?? ".spec.replicas");

    private static string[] Steps(string path) => path.TrimStart('.').Split('.');

    private static JsonObject Scale(ResourceInfo resource, JsonObject body)
    {
        var selector = resource.Custom?.Scale?.TextAt("labelSelectorPath") is { } path
            ? body.TextAt(Steps(path))
            : string.Join(',', body.PairsAt("spec", "selector", "matchLabels").Select(pair => $"{pair.Key}={pair.Value}"));
        return new JsonObject
        {
            ["kind"] = "Scale",
            ["apiVersion"] = "autoscaling/v1",
            ["metadata"] = new JsonObject
            {
                ["name"] = body.Name(),
                ["namespace"] = body.Namespace(),
                ["uid"] = body.Uid(),
                ["resourceVersion"] = body.TextAt("metadata", "resourceVersion"),
                ["creationTimestamp"] = body.TextAt("metadata", "creationTimestamp"),
            },
            ["spec"] = new JsonObject { ["replicas"] = body.NumberAt(SpecPath(resource)) ?? 0 },
            ["status"] = new JsonObject
            {
                ["replicas"] = body.NumberAt(Steps(resource.Custom?.Scale?.TextAt("statusReplicasPath") ?? ".status.replicas")) ?? 0,
                ["selector"] = selector,
            },
        };
    }

    private static async Task EvictAsync(ApiCall call)
    {
        var eviction = await call.ReadObjectAsync().ConfigureAwait(false);
        lock (call.Cluster.Gate)
        {
            var options = DeleteOptions.Read(eviction.FieldsAt("deleteOptions"), call.Query);
            var isDry = call.DryRun || eviction.TextsAt("deleteOptions", "dryRun").Contains("All");
            Evictions.Evict(call.Cluster, ResourceRequests.Find(call, call.Resource), options, isDry);
        }

        await ApiHandler.WriteAsync(call.Context, StatusCodes.Status201Created,
            new JsonObject { ["kind"] = "Status", ["apiVersion"] = "v1", ["metadata"] = new JsonObject(), ["status"] = "Success", ["code"] = 201 }).ConfigureAwait(false);
    }

    private static async Task IssueTokenAsync(ApiCall call)
    {
        var request = await call.ReadObjectAsync().ConfigureAwait(false);
        lock (call.Cluster.Gate)
        {
            var account = ResourceRequests.Find(call, call.Resource);
            var seconds = request.NumberAt("spec", "expirationSeconds") ?? UsualToken;
            if (seconds < ShortestToken)
            {
                throw ApiException.Invalid("authentication.k8s.io", "TokenRequest", account.Name,
                    [FieldError.Invalid("spec.expirationSeconds", seconds.ToString(CultureInfo.InvariantCulture), "may not specify a duration less than 10 minutes")]);
            }

            var audiences = request.TextsAt("spec", "audiences").DefaultIfEmpty(call.Cluster.Settings.ServiceAccountIssuer).ToList();
            var now = call.Cluster.Time.GetUtcNow();
            request["apiVersion"] = "authentication.k8s.io/v1";
            request["kind"] = "TokenRequest";
            request.Child("spec")["audiences"] = ObjectNodes.List(audiences);
            request.Child("spec")["expirationSeconds"] = seconds;
            request["status"] = new JsonObject
            {
                ["token"] = ServiceAccountTokens.Issue(call.Cluster.Settings, account.Body, audiences, request.FieldsAt("spec", "boundObjectRef"), now, TimeSpan.FromSeconds(seconds)),
                ["expirationTimestamp"] = ObjectNodes.Time(now.AddSeconds(seconds)),
            };
        }

        await ApiHandler.WriteAsync(call.Context, StatusCodes.Status201Created, request).ConfigureAwait(false);
    }

    private static async Task BindAsync(ApiCall call)
    {
        var binding = await call.ReadObjectAsync().ConfigureAwait(false);
        lock (call.Cluster.Gate)
        {
            var pod = ResourceRequests.Find(call, call.Resource);
            if (!string.IsNullOrEmpty(pod.Body.TextAt("spec", "nodeName")))
            {
                throw ApiException.Conflict(
                    string.Empty,
                    "pods",
                    pod.Name,
                    $"pod {pod.Name} is already assigned to node \"{pod.Body.TextAt("spec", "nodeName")}\"");
            }
            call.Cluster.Writer.Change(pod, "kube-scheduler", body => body.Child("spec")["nodeName"] = binding.TextAt("target", "name"));
        }

        await ApiHandler.WriteAsync(call.Context, StatusCodes.Status201Created,
            new JsonObject { ["kind"] = "Status", ["apiVersion"] = "v1", ["metadata"] = new JsonObject(), ["status"] = "Success", ["code"] = 201 }).ConfigureAwait(false);
    }

    private static Task LogAsync(ApiCall call, ResourceInfo resource)
    {
        lock (call.Cluster.Gate)
            ResourceRequests.Find(call, resource);
        call.Context.Response.ContentType = "text/plain";
        return call.Context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(string.Empty)).AsTask();
    }
}
