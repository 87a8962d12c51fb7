namespace ManagedKube.OpenIaaS;

/// <summary>What went wrong, as far as a caller has to act differently.</summary>
public enum OpenIaaSErrorKind
{
    /// <summary>Settings are missing or malformed; nothing was sent.</summary>
    Configuration,

    /// <summary>The personal access token was refused, or the login did not answer a usable token.</summary>
    Authentication,

    /// <summary>403: the token may not see or do this. Never means that the object is absent.</summary>
    AccessDenied,

    /// <summary>404 to a write: an object that the request names does not exist.</summary>
    NotFound,

    /// <summary>Any other refusal (4xx): the request had no effect.</summary>
    Refused,

    /// <summary>429 after all retries: the request had no effect.</summary>
    RateLimited,

    /// <summary>No connection could be made: the request had no effect.</summary>
    Unreachable,

    /// <summary>A read failed with 5xx, a broken connection or a time-out after all retries.</summary>
    Unavailable,

    /// <summary>The answer does not have the documented form.</summary>
    UnexpectedAnswer,

    /// <summary>The order was taken and its activity ended as failed.</summary>
    ActivityFailed,

    /// <summary>A write was sent and it is not known whether it took effect. Look before repeating it.</summary>
    OutcomeUnknown,

    /// <summary>Two reads contradict each other, so that neither presence nor absence is proved.</summary>
    Inconclusive,
}
