using ManagedKube.Simulator.Faults;

namespace ManagedKube.Simulator.Http.Activities;

internal static class ActivityEndpoints
{
    public static void Map(ApiRoutes routes, SimulatorFaults faults)
    {
        routes.List("activity/v1/activities", (moment, _) => moment.World.Activities.Values
            .OrderByDescending(activity => activity.Sequence)
            .Select(activity => ActivityView.Of(moment, activity)));
        routes.Item("activity/v1/activities/{id}", (moment, id) =>
            moment.World.Activities.GetValueOrDefault(id) is { } activity ? faults.Show(ActivityView.Of(moment, activity)) : null);
    }
}
