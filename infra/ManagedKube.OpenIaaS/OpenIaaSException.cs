using System.Net;
using ManagedKube.OpenIaaS.Activities;

namespace ManagedKube.OpenIaaS;

/// <summary>A failed call of the OpenIaaS API. Carries no secret: neither bodies sent nor tokens.</summary>
public sealed class OpenIaaSException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="kind">What went wrong.</param>
    /// <param name="message">What happened, as a sentence.</param>
    /// <param name="innerException">The cause, if one was caught.</param>
    public OpenIaaSException(OpenIaaSErrorKind kind, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
    }

    /// <summary>What went wrong.</summary>
    public OpenIaaSErrorKind Kind { get; }

    /// <summary>Method and path of the request, for example <c>PATCH compute/v1/open_iaas/virtual_machines/…</c>.</summary>
    public string? Request { get; init; }

    /// <summary>Status of the HTTP answer, when there was one.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Id of the activity that failed or was lost sight of.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Reason that the platform gave for a failed activity.</summary>
    public string? Reason { get; init; }

    /// <summary>Objects that a failed activity says it touched.</summary>
    public IReadOnlyList<ConcernedItem> ConcernedItems { get; init; } = [];

    /// <summary>What to do about it.</summary>
    public string? Remedy { get; init; }

    /// <summary>The message, followed by the request and the remedy.</summary>
    public override string Message =>
        string.Join(' ', new[] { base.Message, Request is null ? null : $"[{Request}]", Remedy }.Where(part => part is not null));

    /// <summary>
    /// True when the platform's reason is one of those known to pass by themselves (API reference 2.5): an adapter
    /// operation may then be tried again after what it left behind has been removed.
    /// </summary>
    public bool IsTransientActivityFailure => Kind == OpenIaaSErrorKind.ActivityFailed && TransientFailure.Matches(Reason);
}
