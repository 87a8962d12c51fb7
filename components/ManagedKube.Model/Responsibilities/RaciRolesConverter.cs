using System.Text.Json;
using System.Text.Json.Serialization;

namespace ManagedKube.Model.Responsibilities;

/// <summary>Roles in JSON are their letters.</summary>
internal sealed class RaciRolesConverter : JsonConverter<RaciRoles>
{
    public override RaciRoles Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && RaciRolesText.TryParse(reader.GetString()!, out var roles) ? roles : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, RaciRoles value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text());
}
