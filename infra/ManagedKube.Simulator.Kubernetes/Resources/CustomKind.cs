using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Simulator.Kubernetes.Resources;

/// <summary>What a CustomResourceDefinition says about one version of its kind.</summary>
internal sealed record CustomKind
{
    /// <summary>The OpenAPI schema of its objects; null when none is given.</summary>
    public required JsonObject? Schema { get; init; }

    /// <summary>The columns of its tables.</summary>
    public ImmutableArray<JsonObject> Columns { get; init; } = [];

    /// <summary>The paths of the scale subresource; null when it has none.</summary>
    public JsonObject? Scale { get; init; }

    /// <summary>What is said to those who use the version; null for nothing.</summary>
    public string? DeprecationWarning { get; init; }
}
