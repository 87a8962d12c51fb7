using System.Collections.Immutable;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The way to a Kubernetes minor.</summary>
/// <param name="Steps">The steps in order; empty where nothing is to be done, or there is no way.</param>
/// <param name="Problem">Why there is no way; null when there is one.</param>
public sealed record UpgradePath(ImmutableArray<UpgradeStep> Steps, string? Problem = null);
