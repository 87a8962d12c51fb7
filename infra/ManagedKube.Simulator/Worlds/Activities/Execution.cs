namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>The circumstances in which an order is executed.</summary>
/// <param name="ActivityId">The activity it belongs to; the ids of all that it makes follow from it.</param>
/// <param name="Now">The instant of the step.</param>
/// <param name="BootTime">How long a guest takes from power-on until its agent answers.</param>
internal sealed record Execution(Guid ActivityId, DateTimeOffset Now, TimeSpan BootTime)
{
    public Guid NewId(string kind, int index = 0) => SeededId.Of(ActivityId.ToString(), kind, index.ToString());
}
