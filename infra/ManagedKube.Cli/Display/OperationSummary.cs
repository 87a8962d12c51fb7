using System.Collections.Immutable;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Display;

/// <summary>How many resources an operation creates, changes, replaces, deletes, leaves as they are and reads.</summary>
internal sealed record OperationSummary
{
    /// <summary>In the order in which they are shown.</summary>
    public static readonly ImmutableArray<StepOp> Counted =
        [StepOp.Create, StepOp.Update, StepOp.Replace, StepOp.Delete, StepOp.Import, StepOp.Discard, StepOp.Same, StepOp.Read];

    public ImmutableDictionary<StepOp, int> Counts { get; private init; } = ImmutableDictionary<StepOp, int>.Empty;

    /// <summary>Counts resources, not steps: a replacement is one change.</summary>
    public static OperationSummary Of(IEnumerable<StepDescription> steps) => new()
    {
        Counts = StepMerging.Merge(steps)
            .GroupBy(step => Kind(step.Effect()))
            .Where(group => Counted.Contains(group.Key))
            .ToImmutableDictionary(group => group.Key, group => group.Count()),
    };

    public static OperationSummary operator +(OperationSummary left, OperationSummary right) => new()
    {
        Counts = Counted.Select(op => (op, Count: left[op] + right[op]))
            .Where(pair => pair.Count > 0)
            .ToImmutableDictionary(pair => pair.op, pair => pair.Count),
    };

    public int this[StepOp op] => Counts.GetValueOrDefault(op);

    /// <summary>How many resources change.</summary>
    public int Changes => Counts.Where(pair => pair.Key.IsChange()).Sum(pair => pair.Value);

    private static StepOp Kind(StepOp op) => op switch
    {
        StepOp.DeleteReplaced => StepOp.Delete,
        StepOp.ReadReplacement => StepOp.Read,
        StepOp.RemovePendingReplace => StepOp.Discard,
        _ => op,
    };
}
