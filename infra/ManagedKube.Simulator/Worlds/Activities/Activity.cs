using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>An order that was taken, from the moment it was taken; it is kept for ever, as the platform does.</summary>
internal sealed record Activity
{
    public required Guid Id { get; init; }

    /// <summary>How many were taken before.</summary>
    public required long Sequence { get; init; }

    public required string Description { get; init; }

    public required ActivityType Type { get; init; }

    public required DateTimeOffset CreationDate { get; init; }

    public ImmutableArray<ConcernedItem> ConcernedItems { get; init; } = [];

    /// <summary>Null: nobody will ever execute it, and it stays waiting.</summary>
    public Schedule? Schedule { get; init; }

    /// <summary>What it does; null once it has ended.</summary>
    public Order? Order { get; init; }

    /// <summary>Whether what shows before the end has been done.</summary>
    public bool Prepared { get; init; }

    /// <summary>What befalls it; null for nothing.</summary>
    public Disturbance? Disturbance { get; init; }

    public Outcome? Outcome { get; init; }

    public DueStep? NextStep => Schedule is null || Outcome is not null
        ? null
        : new DueStep(Prepared ? Schedule.EndsAt : Schedule.PreparesAt, Sequence, Id);

    /// <param name="order">What was asked for.</param>
    /// <param name="id">The id that the caller is told.</param>
    /// <param name="moment">The world that it was taken in, and when.</param>
    /// <param name="times">How long things take.</param>
    /// <param name="disturbance">What befalls it; null for nothing.</param>
    public static Activity Accept(Order order, Guid id, Moment moment, OperationTimes times, Disturbance? disturbance = null)
    {
        var startsAt = moment.Now + times.Waiting;
        var duration = times.Of(order.Operation) + (disturbance?.Delay ?? TimeSpan.Zero);
        return new Activity
        {
            Id = id,
            Sequence = moment.World.Activities.Count,
            Description = order.Description,
            Type = order.ActivityType,
            CreationDate = moment.Now,
            ConcernedItems = order.Target is { } target ? [target] : [],
            Schedule = order.IsPickedUp && disturbance is not { IsNeverPickedUp: true }
                ? new Schedule(startsAt, startsAt + (duration * 0.75), startsAt + duration)
                : null,
            Order = order,
            Disturbance = disturbance,
            Prepared = !order.ShowsBeforeTheEnd,
        };
    }
}
