namespace ManagedKube.OpenIaaS.Activities;

/// <summary>The wait for an activity was cancelled. The platform goes on with it, and it takes effect whether or not anybody waits.</summary>
public sealed class ActivityAbandonedException : OperationCanceledException
{
    internal ActivityAbandonedException(PendingActivity pending, OperationCanceledException cause)
        : base($"The wait for activity {pending.Id} ({pending.Order.Request}) was cancelled; OpenIaaS goes on with it.", cause, cause.CancellationToken) =>
        ActivityId = pending.Id;

    /// <summary>UUID of the activity.</summary>
    public string ActivityId { get; }
}
