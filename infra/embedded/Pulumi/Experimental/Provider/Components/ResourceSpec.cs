using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Pulumi.Experimental.Provider;

/// <summary>A component in a schema.</summary>
public record ResourceSpec : ObjectTypeSpec
{
    /// <summary>Takes inputs and outputs.</summary>
    /// <param name="inputProperties">The inputs.</param>
    /// <param name="requiredInputs">The inputs that must be given.</param>
    /// <param name="properties">The outputs.</param>
    /// <param name="required">The outputs that are always there.</param>
    public ResourceSpec(
        Dictionary<string, PropertySpec> inputProperties,
        HashSet<string> requiredInputs,
        Dictionary<string, PropertySpec> properties,
        HashSet<string> required)
    {
        IsComponent = true;
        Type = BuiltinTypeSpec.Object;
        InputProperties = inputProperties.ToImmutableSortedDictionary();
        RequiredInputs = requiredInputs.ToImmutableSortedSet();
        Properties = properties.ToImmutableSortedDictionary();
        Required = required.ToImmutableSortedSet();
    }

    /// <summary>Always true.</summary>
    [JsonPropertyName("isComponent")]
    public bool IsComponent { get; init; }

    /// <summary>The inputs.</summary>
    [JsonPropertyName("inputProperties")]
    public ImmutableSortedDictionary<string, PropertySpec> InputProperties { get; init; }

    /// <summary>The inputs that must be given.</summary>
    [JsonPropertyName("requiredInputs")]
    public ImmutableSortedSet<string> RequiredInputs { get; init; }
}
