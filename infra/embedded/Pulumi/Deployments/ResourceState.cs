using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumirpc;

namespace Pulumi;

/// <summary>What the engine answers about a resource.</summary>
internal sealed record ResourceState
{
    public required string Urn { get; init; }

    /// <summary>The id; empty for components, and during a preview for what does not exist yet.</summary>
    public required string Id { get; init; }

    /// <summary>The outputs.</summary>
    public required Struct Properties { get; init; }

    /// <summary>Whether the operation took place, so that an output that is missing has its default value.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>For remote components, the URNs that outputs depend on.</summary>
    private IReadOnlyDictionary<string, RegisterResourceResponse.Types.PropertyDependencies>? PropertyDependencies { get; init; }

    public static ResourceState From(RegisterResourceResponse response)
        => new()
        {
            Urn = response.Urn,
            Id = response.Id,
            Properties = response.Object ?? new Struct(),
            IsComplete = response.Result == Result.Success && !response.Unknown,
            PropertyDependencies = response.PropertyDependencies,
        };

    public static ResourceState From(string id, ReadResourceResponse response)
        => new() { Urn = response.Urn, Id = id, Properties = response.Properties ?? new Struct() };

    /// <summary>From the result of the engine's function that looks up a resource.</summary>
    public static ResourceState FromEngine(Struct result)
        => new()
        {
            Urn = result.Fields["urn"].StringValue,
            Id = result.Fields.TryGetValue("id", out var id) ? id.StringValue : "",
            Properties = result.Fields["state"].StructValue,
        };

    public IEnumerable<Resource> GetDependencies(string property)
        => PropertyDependencies is not null && PropertyDependencies.TryGetValue(property, out var dependencies)
            ? dependencies.Urns.Select(urn => new DependencyResource(urn)).ToImmutableArray<Resource>()
            : [];
}
