using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Pulumi.Experimental.Provider;

/// <summary>The schema of a package of components.</summary>
public record PackageSpec
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; init; } = "";

    /// <summary>The organization that it is of, or empty.</summary>
    [JsonPropertyName("namespace")]
    public string Namespace { get; init; } = "";

    /// <summary>The name for people.</summary>
    [JsonPropertyName("displayName")]
    public string DisplayName { get; init; } = "";

    /// <summary>The version, or empty.</summary>
    [JsonPropertyName("version")]
    public string Version { get; init; } = "";

    /// <summary>The components by type token.</summary>
    [JsonPropertyName("resources")]
    public ImmutableSortedDictionary<string, ResourceSpec> Resources { get; init; } = ImmutableSortedDictionary<string, ResourceSpec>.Empty;

    /// <summary>The types that components use, by token.</summary>
    [JsonPropertyName("types")]
    public ImmutableSortedDictionary<string, ComplexTypeSpec> Types { get; init; } = ImmutableSortedDictionary<string, ComplexTypeSpec>.Empty;

    /// <summary>Settings of the code generators, by language.</summary>
    [JsonPropertyName("language")]
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, object>> Language { get; init; } = ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, object>>.Empty;
}
