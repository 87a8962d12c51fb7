namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>The instant at which something happens in an activity. Of two at the same instant, the older activity goes first.</summary>
internal sealed record DueStep(DateTimeOffset At, long Sequence, Guid ActivityId) : IComparable<DueStep>
{
    public int CompareTo(DueStep? other) => other is null ? 1 : (At, Sequence).CompareTo((other.At, other.Sequence));
}
