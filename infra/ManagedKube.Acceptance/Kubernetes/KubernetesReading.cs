using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>What asking for a kind of objects gave: the objects, or why there are none.</summary>
/// <param name="Objects">The objects; null when they could not be read.</param>
/// <param name="Problem">Why not.</param>
internal sealed record KubernetesReading(ImmutableArray<JsonObject>? Objects, string? Problem);
