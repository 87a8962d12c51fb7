namespace ManagedKube.OpenIaaS.Activities;

/// <summary>Ends of an activity other than success.</summary>
internal static class ActivityErrors
{
    private const string LookFirst = "Look at the object before the order is repeated.";

    public static OpenIaaSException Failed(PendingActivity pending, Activity activity, ActivityDetail failure) =>
        new(OpenIaaSErrorKind.ActivityFailed, $"OpenIaaS could not do it: {failure.Reason ?? "no reason given"}.")
        {
            Request = pending.Order.Request,
            ActivityId = pending.Id,
            Reason = failure.Reason,
            ConcernedItems = activity.ConcernedItems ?? [],
            Remedy = ActivityRemedies.For(failure.Reason),
        };

    public static OpenIaaSException Vanished(PendingActivity pending) => Unknown(
        pending, pending.Seen ? $"activity {pending.Id} is no longer known to OpenIaaS" : $"activity {pending.Id} never showed up");

    public static OpenIaaSException NotEnded(PendingActivity pending, TimeSpan timeout) =>
        Unknown(pending, $"activity {pending.Id} has not ended after {timeout.TotalMinutes:0.#} minutes");

    public static OpenIaaSException Unreadable(PendingActivity pending, OpenIaaSException cause) =>
        Unknown(pending, $"activity {pending.Id} could not be read", cause);

    private static OpenIaaSException Unknown(PendingActivity pending, string why, Exception? cause = null) =>
        new(OpenIaaSErrorKind.OutcomeUnknown, $"It is not known whether the order took effect: {why}.", cause)
        {
            Request = pending.Order.Request,
            ActivityId = pending.Id,
            Remedy = LookFirst,
        };
}
