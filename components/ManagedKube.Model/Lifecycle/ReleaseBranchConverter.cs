using System.Text.Json;
using System.Text.Json.Serialization;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>Writes a release branch as x.y.</summary>
internal sealed class ReleaseBranchConverter : JsonConverter<ReleaseBranch>
{
    public override ReleaseBranch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ReleaseBranch.TryParse(reader.GetString(), out var branch)
            ? branch
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ReleaseBranch value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
