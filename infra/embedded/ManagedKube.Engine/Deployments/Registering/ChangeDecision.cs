using System.Collections.Immutable;
using ManagedKube.Engine.Events;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>What is to happen to a recorded resource, and why.</summary>
internal sealed record ChangeDecision(ChangeKind Kind)
{
    public ImmutableArray<PropertyDifference> Differences { get; init; } = [];

    public ImmutableArray<string> ReplaceKeys { get; init; } = [];

    /// <summary>The provider wants the old resource deleted first.</summary>
    public bool DeleteBeforeReplace { get; init; }
}
