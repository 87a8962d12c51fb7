using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>An object of a chart.</summary>
/// <param name="When">The path of the value that must be set for it to be there; null for always.</param>
/// <param name="Template">The object, with substitutions.</param>
internal sealed record ChartObject(string? When, JsonObject Template);
