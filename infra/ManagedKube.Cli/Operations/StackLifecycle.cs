using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Operations;

/// <summary>The state of a stack's versions.</summary>
/// <param name="Stack">The stack.</param>
/// <param name="Definition">Its cluster.</param>
/// <param name="Lifecycle">The state.</param>
internal sealed record StackLifecycle(string Stack, ClusterDefinition Definition, ClusterLifecycle Lifecycle);
