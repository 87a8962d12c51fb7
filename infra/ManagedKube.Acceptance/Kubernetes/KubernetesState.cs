using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>What was read from the Kubernetes API.</summary>
/// <param name="readings">By kind, its objects in all namespaces, or why they could not be read.</param>
internal sealed class KubernetesState(IReadOnlyDictionary<ResourceKind, KubernetesReading> readings)
{
    /// <summary>The objects of a kind; empty when the API does not know the kind.</summary>
    /// <exception cref="UnreadableException">They could not be read.</exception>
    public ImmutableArray<JsonObject> Of(ResourceKind kind) => readings.TryGetValue(kind, out var reading)
        ? reading.Objects ?? throw new UnreadableException($"{kind} could not be read: {reading.Problem}")
        : throw new InvalidOperationException($"A fact looks at {kind} without saying so.");

    /// <summary>One object; null when there is none of that name.</summary>
    /// <exception cref="UnreadableException">The kind could not be read.</exception>
    public JsonObject? Find(ResourceKind kind, string? @namespace, string name) =>
        Of(kind).FirstOrDefault(item => item.Name() == name && (@namespace is null || item.Namespace() == @namespace));
}
