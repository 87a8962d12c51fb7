using System.Collections.Immutable;
using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments;

/// <summary>What a preview found that an update would do: the operations on each resource, in order.</summary>
public sealed record DeploymentPlan(ImmutableSortedDictionary<Urn, ImmutableArray<StepOp>> Steps);
