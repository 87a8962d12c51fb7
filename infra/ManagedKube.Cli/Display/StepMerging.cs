using System.Collections.Immutable;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display;

/// <summary>
/// Several steps may concern one resource: a replacement is made and the original deleted, a refresh comes before an update.
/// People think of it as one change.
/// </summary>
internal static class StepMerging
{
    /// <summary>One description for each resource, in the order in which the resources turned up.</summary>
    public static ImmutableArray<StepDescription> Merge(IEnumerable<StepDescription> steps) =>
        [.. steps.GroupBy(step => step.Urn).Select(group => group.Aggregate(Merge))];

    public static StepDescription Merge(StepDescription first, StepDescription next)
    {
        if (!next.Differs() && first.Differs())
            return first;
        if (!IsReplacement(first) && !IsReplacement(next))
            return next;
        return next with
        {
            Op = StepOp.Replace,
            Old = first.Old ?? next.Old,
            New = next.New ?? first.New,
            Differences = next.Differences.IsEmpty ? first.Differences : next.Differences,
            ReplaceKeys = next.ReplaceKeys.IsEmpty ? first.ReplaceKeys : next.ReplaceKeys,
        };
    }

    private static bool IsReplacement(StepDescription step) => step.Op is StepOp.Replace or StepOp.CreateReplacement;
}
