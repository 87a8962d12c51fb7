using System.Text.Json;
using System.Text.Json.Serialization;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Configuration;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Recording;

/// <summary>The record as JSON, the form that a stack output can have.</summary>
public static class RecordedFactsJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.Strict,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters =
        {
            new TextConverter<Ipv4Address>(Ipv4Address.TryParse, "an IPv4 address"),
            new TextConverter<Ipv4Range>(Ipv4Range.TryParse, "an IPv4 range"),
            new TextConverter<ReleaseVersion>(ReleaseVersion.TryParse, "a version x.y.z"),
            new TextConverter<ReleaseBranch>(ReleaseBranch.TryParse, "a branch x.y"),
            new TextConverter<Zone>(ValueKind.Zone.TryParse.Invoke, ValueKind.Zone.Noun),
            new TextConverter<ZonedName>(ValueKind.ZonedName("").TryParse.Invoke, ValueKind.ZonedName("").Noun),
            new TextConverter<PlatformComponent>(DefinitionNames.Components.TryGetValue, "a component", DefinitionNames.Of),
            new TextConverter<Offering>(DefinitionNames.Offerings.TryGetValue, "an offering", DefinitionNames.Of),
            new TextConverter<ClusterEnvironment>(DefinitionNames.Environments.TryGetValue, "an environment", DefinitionNames.Of),
        },
    };

    /// <summary>The record as a JSON object.</summary>
    public static JsonElement Write(RecordedFacts facts) => JsonSerializer.SerializeToElement(facts, Options);

    /// <summary>
    /// Reads what <see cref="Write"/> wrote, this release's or an earlier one's. Members that are not known are left out.
    /// </summary>
    /// <exception cref="UnreadableRecordException">A value has the wrong form, is missing, or the record is of a newer form.</exception>
    public static RecordedFacts Read(JsonElement json)
    {
        try
        {
            RefuseNewerForm(json);
            return json.Deserialize<RecordedFacts>(Options) ?? throw new JsonException("there is nothing in it");
        }
        catch (JsonException e)
        {
            throw new UnreadableRecordException(
                $"The stack output \"{RecordedFacts.OutputName}\", the record of the last deployment, cannot be read: {Reason(e)} Without it no change can be checked. "
                + "Restore the state from a backup, or repair this output in it.", e);
        }
    }

    private static void RefuseNewerForm(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Object
            && json.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.Number && schema.GetDouble() > RecordedFacts.NewestSchema)
        {
            throw new UnreadableRecordException(
                $"The stack was last deployed by a newer release of this library, whose record has form {schema}; this release reads form {RecordedFacts.NewestSchema}. "
                + "Use the newer release.");
        }
    }

    // The serializer ends its own sentences with the path and a position in a text that nobody has in front of them.
    private static string Reason(JsonException e) => $"at {e.Path ?? "$"}: {e.Message.Split(" Path: ")[0].TrimEnd('.')}.";
}
