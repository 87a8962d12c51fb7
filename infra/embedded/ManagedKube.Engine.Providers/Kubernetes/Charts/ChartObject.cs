using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>An object of a chart.</summary>
/// <param name="When">The paths of the values that must be set for it to be there.</param>
/// <param name="Template">The object, with substitutions.</param>
internal sealed record ChartObject(ImmutableArray<string> When, JsonObject Template);
