using System.Collections.Immutable;
using ManagedKube.Engine.Deployments;

namespace ManagedKube.FaultSuite.Platforms;

/// <summary>An operation that has ended, and what it said.</summary>
internal sealed record Operation(DeploymentResult Result, ImmutableArray<string> Errors, ImmutableArray<string> Messages)
{
    public bool Succeeded => Result.Outcome == DeploymentOutcome.Succeeded;
}
