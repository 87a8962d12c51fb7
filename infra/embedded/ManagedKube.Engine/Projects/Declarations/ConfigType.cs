using System.Globalization;
using System.Text.Json;

namespace ManagedKube.Engine.Projects.Declarations;

/// <summary>The type of a configuration value, as the project file declares it.</summary>
/// <param name="Name"><c>string</c>, <c>integer</c>, <c>boolean</c>, <c>object</c> or <c>array</c>.</param>
/// <param name="Items">The type of the elements; null for another type than <c>array</c>.</param>
public sealed record ConfigType(string Name, ConfigType? Items = null)
{
    internal const string Array = "array";

    /// <summary>The names of all types.</summary>
    public static IReadOnlyList<string> Names { get; } = ["string", "integer", "boolean", "object", Array];

    /// <summary>Whether a value is of the type; a single value is a text that may stand for a number or truth value.</summary>
    public bool Accepts(ConfigValue value)
    {
        if (!value.IsObject)
            return AcceptsText(value.Text);
        using var json = JsonDocument.Parse(value.Text);
        return Accepts(json.RootElement);
    }

    /// <inheritdoc/>
    public override string ToString() => Items is null ? Name : $"{Array}<{Items}>";

    private bool Accepts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => AcceptsText(value.GetString()!),
        JsonValueKind.Number => Name == "integer" && value.GetDouble() is var number && number == Math.Truncate(number),
        JsonValueKind.True or JsonValueKind.False => Name == "boolean",
        JsonValueKind.Object => Name == "object",
        JsonValueKind.Array => Items is not null && value.EnumerateArray().All(Items.Accepts),
        _ => false,
    };

    private bool AcceptsText(string text) => Name switch
    {
        "string" => true,
        "integer" => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "boolean" => text is "true" or "false",
        _ => false,
    };
}
