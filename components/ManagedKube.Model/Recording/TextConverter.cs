using System.Text.Json;
using System.Text.Json.Serialization;

namespace ManagedKube.Model.Recording;

/// <summary>Writes a value as its text, and reads it strictly.</summary>
internal sealed class TextConverter<T>(TextConverter<T>.Parser tryParse, string noun, Func<T, string>? format = null) : JsonConverter<T>
    where T : struct
{
    public delegate bool Parser(string text, out T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && tryParse(reader.GetString()!, out var value)
            ? value
            : throw new JsonException($"this is not {noun}");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(format?.Invoke(value) ?? value.ToString());
}
