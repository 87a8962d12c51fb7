using System.Collections.Immutable;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Running;

/// <summary>What a step came to.</summary>
/// <param name="New">The state afterwards; null where there is none.</param>
/// <param name="Error">Why it counts as failed though it has a state; null on success.</param>
internal sealed record StepResult(ResourceState? New, string? Error = null)
{
    /// <summary>The operation that it turned out to be; null where that was clear before.</summary>
    public StepOp? Op { get; init; }

    /// <summary>The differences that it found; null where they were known before.</summary>
    public ImmutableArray<PropertyDifference>? Differences { get; init; }
}
