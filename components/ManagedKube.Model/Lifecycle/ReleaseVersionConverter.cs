using System.Text.Json;
using System.Text.Json.Serialization;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>Writes a version as x.y.z.</summary>
internal sealed class ReleaseVersionConverter : JsonConverter<ReleaseVersion>
{
    public override ReleaseVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ReleaseVersion.TryParse(reader.GetString(), out var version)
            ? version
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ReleaseVersion value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
