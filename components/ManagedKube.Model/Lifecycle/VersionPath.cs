using System.Collections.Immutable;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The way from the versions that run to those that are wanted.</summary>
/// <param name="Steps">The steps in order; empty where nothing is to be done, or there is no way.</param>
/// <param name="Problem">Why there is no way; null when there is one.</param>
public sealed record VersionPath(ImmutableArray<VersionStep> Steps, string? Problem = null);
