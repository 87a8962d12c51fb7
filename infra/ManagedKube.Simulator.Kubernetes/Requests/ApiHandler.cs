using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Authorization;
using ManagedKube.Simulator.Kubernetes.Connections;
using ManagedKube.Simulator.Kubernetes.Objects;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Answers every request: who sends it, whether they may, and what it is about.</summary>
internal static class ApiHandler
{
    public static async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await HandleAsync(context).ConfigureAwait(false);
        }
        catch (ApiException e)
        {
            await FailAsync(context, e).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            // The client has gone, or the API has.
            context.Abort();
        }
        catch (Exception e)
        {
            // Whatever else goes wrong is the server's fault, and the client hears of it in the usual form.
            await FailAsync(context, new ApiException(500, "InternalError", $"Internal error occurred: {e.Message}")).ConfigureAwait(false);
        }
    }

    public static Task WriteAsync(HttpContext context, int code, byte[] json)
    {
        context.Response.StatusCode = code;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        return context.Response.Body.WriteAsync(json, context.RequestAborted).AsTask();
    }

    public static Task WriteAsync(HttpContext context, int code, JsonNode json) => WriteAsync(context, code, json.Bytes());

    private static async Task HandleAsync(HttpContext context)
    {
        var cluster = context.Features.Get<DialledCluster>()!.Cluster;
        if (!cluster.IsAvailable)
            throw ApiException.Unavailable("the server is currently unable to handle the request");
        var target = RequestTarget.Parse(context.Request.Method, context.Request.Path.Value!, context.Request.Query["watch"].ToString() is "true" or "1");
        var user = Impersonation.Apply(cluster, context, Authenticator.Authenticate(cluster, context));
        lock (cluster.Gate)
            Authorize(cluster, user, target.ToAccessRequest());
        var call = new ApiCall(context, cluster, user, target);
        await (target.IsResource ? ResourceRequests.HandleAsync(call) : PathRequests.HandleAsync(call)).ConfigureAwait(false);
    }

    /// <exception cref="ApiException">The user may not do it.</exception>
    public static void Authorize(Cluster cluster, UserInfo user, AccessRequest request)
    {
        if (RbacAuthorizer.Authorize(cluster, user, request).Allowed)
            return;
        if (request.Path is { } path)
            throw new ApiException(403, "Forbidden", $"forbidden: User \"{user.Name}\" cannot {request.Verb} path \"{path}\"") { Details = [] };
        var where = request.Namespace.Length > 0 ? $" in the namespace \"{request.Namespace}\"" : " at the cluster scope";
        throw ApiException.Forbidden(request.Group, request.Resource.Split('/')[0], request.Name,
            $"User \"{user.Name}\" cannot {request.Verb} resource \"{request.Resource}\" in API group \"{request.Group}\"{where}");
    }

    private static Task FailAsync(HttpContext context, ApiException failure)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return Task.CompletedTask;
        }

        if (failure.Code == 401)
            context.Response.Headers.WWWAuthenticate = "Bearer";
        return WriteAsync(context, failure.Code, failure.ToStatus());
    }
}
