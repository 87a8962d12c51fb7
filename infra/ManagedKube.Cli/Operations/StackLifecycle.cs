using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Operations;

/// <summary>The state of a stack's versions.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Lifecycle">The state.</param>
internal sealed record StackLifecycle(string Stack, ClusterLifecycle Lifecycle);
