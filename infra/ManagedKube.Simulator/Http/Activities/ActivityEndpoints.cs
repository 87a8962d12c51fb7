using ManagedKube.Simulator.Faults;
using ManagedKube.Simulator.Worlds;

namespace ManagedKube.Simulator.Http.Activities;

internal static class ActivityEndpoints
{
    public static void Map(ApiRoutes routes, NoticeLog notices, SimulatorFaults faults)
    {
        routes.List("activity/v1/activities", (moment, _) => moment.World.Activities.Values
            .OrderByDescending(activity => activity.Sequence)
            .Select(activity => ActivityView.Of(moment, activity)));
        routes.Item("activity/v1/activities/{id}", (moment, id) => Look(moment, id, notices, faults));
    }

    private static ActivityView? Look(Moment moment, Guid id, NoticeLog notices, SimulatorFaults faults)
    {
        if (moment.World.Activities.GetValueOrDefault(id) is not { } activity || faults.Show(ActivityView.Of(moment, activity)) is not { } view)
            return null;
        if (activity.Outcome is { } outcome)
            notices.Seen(id, outcome.StopDate, moment.Now);
        return view;
    }
}
