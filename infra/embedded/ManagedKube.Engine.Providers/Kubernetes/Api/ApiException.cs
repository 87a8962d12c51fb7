using System.Collections.Immutable;
using System.Net;

namespace ManagedKube.Engine.Providers.Kubernetes.Api;

/// <summary>An API server has refused a request.</summary>
internal sealed class ApiException(HttpStatusCode status, string reason, string message, ImmutableArray<ApiCause> causes) : Exception(message)
{
    public HttpStatusCode Status { get; } = status;

    /// <summary>Why, in one word, such as <c>Invalid</c>; empty when what answered was no API server.</summary>
    public string Reason { get; } = reason;

    /// <summary>Each thing that is wrong.</summary>
    public ImmutableArray<ApiCause> Causes { get; } = causes;

    /// <summary>An API server itself says that there is no such thing. Anything else in between may say 404 as well, which proves nothing.</summary>
    public bool ProvesAbsence => Status == HttpStatusCode.NotFound && Reason == "NotFound";

    /// <summary>The credentials were refused.</summary>
    public bool IsAuthentication => Status == HttpStatusCode.Unauthorized;

    /// <summary>A webhook of the cluster does not answer, as while its add-on starts.</summary>
    public bool IsWebhookUnready => Status == HttpStatusCode.InternalServerError && Message.Contains("failed calling webhook", StringComparison.Ordinal);

    /// <summary>Other managers own fields that were to be set.</summary>
    public bool IsOwnershipConflict => Status == HttpStatusCode.Conflict && Causes.Any(cause => cause.Reason == "FieldManagerConflict");

    /// <summary>The same request may succeed a moment later.</summary>
    public bool IsTransient =>
        Status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or HttpStatusCode.BadGateway
        || (Status == HttpStatusCode.InternalServerError && Reason == "ServerTimeout");
}
