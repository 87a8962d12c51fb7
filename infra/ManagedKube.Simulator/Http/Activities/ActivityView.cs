using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Http.Activities;

internal sealed record ActivityView
{
    public required Guid Id { get; init; }

    public required Guid TenantId { get; init; }

    public required string Description { get; init; }

    public required ActivityType Type { get; init; }

    public required string OperationType { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required ReferenceView Initiator { get; init; }

    public required string CreationDate { get; init; }

    public required IReadOnlyList<ConcernedItem> ConcernedItems { get; init; }

    /// <summary>One entry: the name of the state, and what is known in it.</summary>
    public required IReadOnlyDictionary<string, ActivityStateView> State { get; init; }

    public static ActivityView Of(Moment moment, Activity activity)
    {
        var tenant = moment.World.Inventory.Tenant;
        var (name, state) = StateOf(activity, moment.Now);
        return new ActivityView
        {
            Id = activity.Id,
            TenantId = tenant.Id,
            Description = activity.Description,
            Type = activity.Type,
            OperationType = "write",
            Tags = [],
            Initiator = new ReferenceView(tenant.UserId, tenant.UserName),
            CreationDate = Timestamp.Format(activity.CreationDate),
            ConcernedItems = activity.ConcernedItems,
            State = new Dictionary<string, ActivityStateView> { [name] = state },
        };
    }

    private static (string Name, ActivityStateView State) StateOf(Activity activity, DateTimeOffset now)
    {
        if (activity.Schedule is not { } schedule || (activity.Outcome is null && now < schedule.StartsAt))
            return ("waiting", new ActivityStateView());

        var startDate = Timestamp.Format(schedule.StartsAt);
        if (activity.Outcome is not { } outcome)
        {
            var progression = 100 * (now - schedule.StartsAt) / (schedule.EndsAt - schedule.StartsAt);
            return ("running", new ActivityStateView { Status = "running", StartDate = startDate, Progression = (int)progression });
        }

        var stopDate = Timestamp.Format(outcome.StopDate);
        return outcome.Failure is { } reason
            ? ("failed", new ActivityStateView { StartDate = startDate, StopDate = stopDate, Reason = reason })
            : ("completed", new ActivityStateView { StartDate = startDate, StopDate = stopDate, Result = outcome.Result });
    }
}
