using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Deleting;

/// <summary>One deletion of a plan.</summary>
internal sealed class Deletion(ResourceState state, StepOp op)
{
    public ResourceState State { get; } = state;

    public StepOp Op { get; } = op;

    /// <summary>Where the entry stands among those that go.</summary>
    public required int Place { get; init; }

    /// <summary>The deletions that must be over before this one begins.</summary>
    public List<Deletion> Dependents { get; } = [];

    /// <summary>It vanishes together with a resource that is deleted too.</summary>
    public bool GoesWithAnother { get; set; }

    /// <summary>Only the entry goes.</summary>
    public bool DropsOnlyEntry => GoesWithAnother || Op is StepOp.Discard or StepOp.RemovePendingReplace;
}
