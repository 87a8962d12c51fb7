using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Plans;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments;

/// <summary>What an operation did, or, of a preview, would do.</summary>
public sealed record DeploymentResult
{
    /// <summary>How it ended.</summary>
    public required DeploymentOutcome Outcome { get; init; }

    /// <summary>All steps in order of their end, the unchanged ones too.</summary>
    public ImmutableArray<StepDescription> Steps { get; init; } = [];

    /// <summary>The state afterwards; of a preview, as it would be, with unknown values.</summary>
    public required Snapshot State { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How often each operation occurs among the steps.</summary>
    public ImmutableSortedDictionary<StepOp, int> Counts =>
        Steps.GroupBy(step => step.Op).ToImmutableSortedDictionary(group => group.Key, group => group.Count());

    /// <summary>Whether anything differs that <c>--expect-no-changes</c> would refuse.</summary>
    public bool HasChanges => Steps.Any(step => step.Op.IsChange());

    /// <summary>The plan to which an update can be bound.</summary>
    public DeploymentPlan ToPlan() => PlanHeader with { Resources = PlanBuilder.Of(Steps, Seed) };

    /// <summary>The plan without its resources.</summary>
    internal DeploymentPlan PlanHeader { get; init; } = new();

    /// <summary>The seed of a resource; null where there are none.</summary>
    internal Func<Urn, ReadOnlyMemory<byte>>? Seed { get; init; }
}
