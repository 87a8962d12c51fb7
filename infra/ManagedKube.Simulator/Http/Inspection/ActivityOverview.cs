using ManagedKube.Simulator.Http.Activities;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>An activity as it is, whatever faults make of it for others.</summary>
/// <param name="Id">The id.</param>
/// <param name="Description">What it does.</param>
/// <param name="State">The name of its state.</param>
/// <param name="Progression">In percent, while it runs.</param>
/// <param name="Reason">Why it failed.</param>
/// <param name="Since">When it was taken.</param>
internal sealed record ActivityOverview(Guid Id, string Description, string State, int? Progression, string? Reason, string Since)
{
    public static ActivityOverview Of(Moment moment, Activity activity)
    {
        var view = ActivityView.Of(moment, activity);
        var (name, state) = view.State.Single();
        return new ActivityOverview(view.Id, NamesIn(moment.World, activity), name, state.Progression, state.Reason, view.CreationDate);
    }

    /// <summary>People know the names of things rather than their ids.</summary>
    private static string NamesIn(World world, Activity activity)
    {
        var names = activity.ConcernedItems
            .Select(item => (item.Id, Name: world.VirtualMachines.GetValueOrDefault(item.Id)?.Name ?? world.FindDisk(item.Id)?.Name))
            .Where(item => item.Name is not null);
        return names.Aggregate(activity.Description, (text, item) => text.Replace(item.Id.ToString(), item.Name, StringComparison.Ordinal));
    }
}
