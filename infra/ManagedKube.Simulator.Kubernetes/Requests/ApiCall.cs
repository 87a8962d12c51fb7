using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Writing;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>A request of somebody about something.</summary>
internal sealed record ApiCall(HttpContext Context, Cluster Cluster, UserInfo User, RequestTarget Target)
{
    /// <summary>The kind that it is about.</summary>
    /// <exception cref="ApiException">The cluster does not serve it.</exception>
    public ResourceInfo Resource => Cluster.Catalog.Find(Target.Group, Target.Version, Target.Resource) ?? throw ApiException.NotFoundPath();

    public string? Query(string name) => Context.Request.Query.TryGetValue(name, out var values) ? values.ToString() : null;

    public bool DryRun => Query("dryRun") switch
    {
        null or "" => false,
        "All" => true,
        var other => throw ApiException.Invalid("meta.k8s.io", "Options", "", [FieldError.NotSupported("dryRun", other, ["All"])]),
    };

    public WriteOptions WriteOptions => new()
    {
        User = User,
        Manager = Query("fieldManager") is { Length: > 0 } manager ? manager : Agent(),
        DryRun = DryRun,
        Validation = Query("fieldValidation") switch
        {
            "Strict" => FieldValidation.Strict,
            "Ignore" => FieldValidation.Ignore,
            _ => FieldValidation.Warn,
        },
        Warn = text => Context.Response.Headers.Append(
            "Warning", $"299 - \"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""),
    };

    /// <summary>Reads the object that the client sends.</summary>
    /// <exception cref="ApiException">It sends none, or in a form that is not understood.</exception>
    public async Task<JsonObject> ReadObjectAsync() =>
        await RequestBody.ReadAsync(Context.Request).ConfigureAwait(false) as JsonObject
        ?? throw ApiException.BadRequest("the request has no object in its body");

    private string Agent()
    {
        var agent = Context.Request.Headers.UserAgent.ToString();
        var name = agent.Split('/', ' ')[0];
        return name.Length == 0 ? "unknown" : name;
    }
}
