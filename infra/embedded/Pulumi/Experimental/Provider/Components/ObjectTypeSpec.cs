using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Pulumi.Experimental.Provider;

/// <summary>A type with properties.</summary>
public record ObjectTypeSpec
{
    /// <summary>Always <c>object</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get; init; } = "";

    /// <summary>The properties; of a component the outputs.</summary>
    [JsonPropertyName("properties")]
    public ImmutableSortedDictionary<string, PropertySpec> Properties { get; init; } = ImmutableSortedDictionary<string, PropertySpec>.Empty;

    /// <summary>The properties that are always there.</summary>
    [JsonPropertyName("required")]
    public ImmutableSortedSet<string> Required { get; init; } = [];
}
