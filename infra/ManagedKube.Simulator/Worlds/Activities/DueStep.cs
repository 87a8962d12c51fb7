namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>The instant at which something happens in an activity.</summary>
internal sealed record DueStep(DateTimeOffset At, Guid ActivityId) : IComparable<DueStep>
{
    public int CompareTo(DueStep? other) => other is null ? 1 : (At, ActivityId).CompareTo((other.At, other.ActivityId));
}
