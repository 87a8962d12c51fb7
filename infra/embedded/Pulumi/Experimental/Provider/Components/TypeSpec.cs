using System.Text.Json.Serialization;

namespace Pulumi.Experimental.Provider;

/// <summary>A type in a schema.</summary>
public record TypeSpec
{
    /// <summary>The name of a simple type, <c>array</c> or <c>object</c>; null for a reference.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>The type of the elements of a list.</summary>
    [JsonPropertyName("items")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TypeSpec? Items { get; init; }

    /// <summary>The type of the values of a map.</summary>
    [JsonPropertyName("additionalProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TypeSpec? AdditionalProperties { get; init; }

    /// <summary>Where the type is defined.</summary>
    [JsonPropertyName("$ref")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ref { get; init; }

    /// <summary>Whether only plain values are taken, no outputs.</summary>
    [JsonPropertyName("plain")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Plain { get; init; }

    /// <summary>A simple type.</summary>
    /// <param name="type">One of the names in <see cref="BuiltinTypeSpec"/>.</param>
    /// <param name="plain">Whether only plain values are taken, no outputs.</param>
    public static TypeSpec CreateBuiltin(string type, bool? plain = null) => new() { Type = type, Plain = plain == true ? true : null };

    /// <summary>A type that is defined elsewhere.</summary>
    /// <param name="reference">Where, such as <c>#/types/PACKAGE:index:NAME</c>.</param>
    /// <param name="plain">Whether only plain values are taken, no outputs.</param>
    public static TypeSpec CreateReference(string reference, bool? plain = null) => new() { Ref = reference, Plain = plain == true ? true : null };

    /// <summary>A list.</summary>
    public static TypeSpec CreateArray(TypeSpec items) => new() { Type = "array", Items = items };

    /// <summary>Values by name.</summary>
    public static TypeSpec CreateDictionary(TypeSpec additionalProperties) => new() { Type = BuiltinTypeSpec.Object, AdditionalProperties = additionalProperties };
}
