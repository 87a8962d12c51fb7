using System.Collections.Immutable;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Worlds.Activities;

/// <summary>
/// Moves a world forward in time. Steps are executed in the order in which they are due and at the instant they are due, however
/// late they are looked at; the result therefore depends on the orders alone, and a restart changes nothing.
/// </summary>
internal static class ActivityScheduler
{
    /// <summary>The changes that lead from <paramref name="world"/> to the world of <paramref name="now"/>.</summary>
    public static ImmutableArray<Change> Advance(World world, DateTimeOffset now, OperationTimes times)
    {
        var changes = ImmutableArray.CreateBuilder<Change>();
        while (world.DueAt is { } due && due <= now)
        {
            var changed = world.DueSteps is [var order, ..] && order.At == due
                ? Run(world, order, times)
                : [.. NodeLife.Step(world, world.NodeSteps[0], times.Nodes)];
            changes.AddRange(changed);
            world = world.Apply(changed);
            var followed = NodeLife.Follow(world, changed, due, times.Nodes);
            changes.AddRange(followed);
            world = world.Apply(followed);
        }

        return changes.ToImmutable();
    }

    private static ImmutableArray<Change> Run(World world, DueStep step, OperationTimes times)
    {
        var activity = world.Activities[step.ActivityId];
        var order = activity.Order!;
        var disturbance = activity.Disturbance;
        var execution = new Execution(activity.Id, step.At, times.Boot + (disturbance?.BootDelay ?? TimeSpan.Zero));
        var effect = activity.Prepared ? order.Execute(world, execution) : order.Prepare(world, execution);
        effect = disturbance?.Apply(effect, isLast: activity.Prepared) ?? effect;
        var after = activity.Prepared || effect.Failure is not null ? End(activity, effect, step.At) : activity with { Prepared = true };
        return effect.Changes.Add(new Change.StoreActivity(after));
    }

    private static Activity End(Activity activity, Effect effect, DateTimeOffset at) => activity with
    {
        Order = null,
        ConcernedItems = effect.Made is { } made ? activity.ConcernedItems.Add(made) : activity.ConcernedItems,
        Outcome = new Outcome(at, effect is { Failure: null, Made: { } result } ? result.Id.ToString() : "", effect.Failure),
    };
}
