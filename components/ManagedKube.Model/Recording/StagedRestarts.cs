using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Model.Recording;

/// <summary>
/// Keeps one deployment from stopping more than one Ceph carrier and more than one control plane (G3): a new size takes effect
/// on one machine of each kind, the lowest number first, and the others keep their recorded size until the next deployment.
/// It rests on the record alone, so that it holds whichever engine carries the plan out.
/// </summary>
internal static class StagedRestarts
{
    /// <summary>The plan of this deployment, and the machines that have to wait for a later one.</summary>
    /// <param name="plan">The plan of what was ordered.</param>
    /// <param name="recorded">What the last deployment left; null before the first one.</param>
    public static (ClusterPlan Plan, ImmutableArray<string> Postponed) Apply(ClusterPlan plan, RecordedFacts? recorded)
    {
        if (recorded is null)
            return (plan, []);
        return Postpone(plan, recorded, plan.Machines
            .Where(machine => machine.IsProtected && IsResized(machine, recorded))
            .GroupBy(machine => machine.Role)
            .SelectMany(group => group.Skip(1)));
    }

    /// <summary>The plan of a deployment by which no node is stopped for its size, and the nodes that have to wait for a later one.</summary>
    /// <param name="plan">The plan of what was ordered.</param>
    /// <param name="recorded">What the last deployment left.</param>
    public static (ClusterPlan Plan, ImmutableArray<string> Postponed) PostponeAll(ClusterPlan plan, RecordedFacts recorded) =>
        Postpone(plan, recorded, plan.Machines.Where(machine => machine.IsKubernetesNode && IsResized(machine, recorded)));

    private static (ClusterPlan Plan, ImmutableArray<string> Postponed) Postpone(ClusterPlan plan, RecordedFacts recorded, IEnumerable<MachinePlan> machines)
    {
        var waiting = machines.Select(machine => machine.Name).ToImmutableArray();
        return waiting.IsEmpty
            ? (plan, waiting)
            : (plan with
            {
                Machines = [.. plan.Machines.Select(machine => waiting.Contains(machine.Name) ? machine.WithSize(recorded.Machines[machine.Name]) : machine)],
            }, waiting);
    }

    private static bool IsResized(MachinePlan machine, RecordedFacts recorded) =>
        recorded.Machines.TryGetValue(machine.Name, out var size) && size != machine.Size;
}
