using System.Collections.Immutable;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Plans;

/// <summary>What is planned for one resource.</summary>
public sealed record ResourcePlan
{
    /// <summary>What it is to become; null where it is to be deleted.</summary>
    public PlannedGoal? Goal { get; init; }

    /// <summary>The operations on it, in order.</summary>
    public ImmutableArray<StepOp> Steps { get; init; } = [];

    /// <summary>A component's outputs, as far as they were known. For people.</summary>
    public PropertyMap? Outputs { get; init; }

    /// <summary>What its provider made random names from, so that the update makes the same ones; empty for none.</summary>
    public ImmutableArray<byte> Seed { get; init; } = [];
}
