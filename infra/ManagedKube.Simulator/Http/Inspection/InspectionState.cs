using ManagedKube.Simulator.Faults;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>All that the inspection page shows.</summary>
internal sealed record InspectionState(WorldOverview World, SimulatorCalls Calls, IReadOnlyList<FaultOverview> Faults);

/// <param name="Id">The id of the rule.</param>
/// <param name="Kind">What goes wrong.</param>
/// <param name="Requests">To which requests.</param>
/// <param name="Happened">How often it has.</param>
internal sealed record FaultOverview(string Id, string Kind, string Requests, int Happened)
{
    public static FaultOverview Of(FaultReport report)
    {
        var rule = report.Rule;
        return new FaultOverview(
            rule.Id,
            rule.Fault.GetType().Name,
            $"{rule.Method ?? "any"} {rule.Path ?? $"{rule.Module ?? ""}/**".TrimStart('/')}",
            report.Happened);
    }
}
