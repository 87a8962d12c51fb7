using System.Collections.Immutable;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Conversions between JSON elements and values on the wire.</summary>
internal static class JsonValues
{
    public static Value? ToValue(JsonElement element)
        => element.ValueKind switch
        {
            JsonValueKind.String => Value.ForString(element.GetString()),
            JsonValueKind.Number => Value.ForNumber(element.GetDouble()),
            JsonValueKind.True or JsonValueKind.False => Value.ForBool(element.GetBoolean()),
            JsonValueKind.Array => new Value
            {
                ListValue = new ListValue { Values = { element.EnumerateArray().Select(item => ToValue(item) ?? Value.ForNull()) } },
            },
            JsonValueKind.Object => Value.ForStruct(ToStruct(element)),
            _ => null,
        };

    /// <summary>The element for what <see cref="PropertyDeserializer"/> read; false if a value cannot be expressed in JSON.</summary>
    public static bool TryToElement(object? value, out JsonElement element)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            if (!TryWrite(writer, value))
            {
                element = default;
                return false;
            }
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        element = document.RootElement.Clone();
        return true;
    }

    private static Struct ToStruct(JsonElement element)
    {
        var result = new Struct();
        foreach (var property in element.EnumerateObject())
            result.Fields[property.Name] = ToValue(property.Value) ?? Value.ForNull();
        return result;
    }

    private static bool TryWrite(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                return true;
            case string text:
                writer.WriteStringValue(text);
                return true;
            case double number:
                writer.WriteNumberValue(number);
                return true;
            case bool flag:
                writer.WriteBooleanValue(flag);
                return true;
            case ImmutableArray<object?> items:
                writer.WriteStartArray();
                var allItems = items.All(item => TryWrite(writer, item));
                if (allItems)
                    writer.WriteEndArray();
                return allItems;
            case ImmutableDictionary<string, object?> entries:
                return TryWriteObject(writer, entries);
            default:
                return false;
        }
    }

    private static bool TryWriteObject(Utf8JsonWriter writer, ImmutableDictionary<string, object?> entries)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            if (!TryWrite(writer, value))
                return false;
        }

        writer.WriteEndObject();
        return true;
    }
}
