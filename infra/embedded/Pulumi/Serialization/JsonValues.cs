using System.Collections.Immutable;
using System.Text.Json;
using Pulumi.Protocol.Values;

namespace Pulumi.Serialization;

/// <summary>Conversions between JSON elements and properties.</summary>
internal static class JsonValues
{
    /// <summary>The property value for an element; null for null.</summary>
    public static PropertyValue? Read(JsonElement element)
        => element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!,
            JsonValueKind.Number => element.GetDouble(),
            JsonValueKind.True or JsonValueKind.False => element.GetBoolean(),
            JsonValueKind.Array => new ArrayValue([.. element.EnumerateArray().Select(ReadOrNull)]),
            JsonValueKind.Object => PropertyMap.From(
                element.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, ReadOrNull(member.Value)))),
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

    private static PropertyValue ReadOrNull(JsonElement element) => Read(element) ?? NullValue.Instance;

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
