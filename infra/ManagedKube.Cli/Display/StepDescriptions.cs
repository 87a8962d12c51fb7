using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Display;

/// <summary>What the display asks of steps.</summary>
internal static class StepDescriptions
{
    /// <summary>Whether the step changes something or has found a change.</summary>
    public static bool Differs(this StepDescription step) =>
        step.Op.IsChange() || step.Op == StepOp.Refresh && (step.New is null || !step.Differences.IsEmpty);

    /// <summary>What a refresh has found, as the operation that would bring the recorded state there; the operation itself otherwise.</summary>
    public static StepOp Effect(this StepDescription step) => step.Op switch
    {
        StepOp.Refresh when step.New is null => StepOp.Delete,
        StepOp.Refresh when step.Differences.IsEmpty => StepOp.Same,
        StepOp.Refresh => StepOp.Update,
        _ => step.Op,
    };

    /// <summary>Whether the step is about the stack itself.</summary>
    public static bool IsStack(this StepDescription step) => step.Type == Urn.StackType;
}
