using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using YamlDotNet.Serialization;

namespace ManagedKube.Kubectl.Output;

/// <summary>Objects as YAML, and YAML as objects.</summary>
internal static class YamlText
{
    public static string Write(JsonNode node) => new SerializerBuilder().WithQuotingNecessaryStrings().DisableAliases().Build().Serialize(Plain(node)!);

    /// <summary>The documents of a text; JSON is YAML too.</summary>
    /// <exception cref="KubectlException">It is not understood.</exception>
    public static IEnumerable<JsonObject> Read(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException e)
        {
            throw new KubectlException($"error: error parsing the input: {e.Message}");
        }

        foreach (var document in stream.Documents)
        {
            var json = Convert(document.RootNode);
            if (json is JsonObject body)
                yield return body;
            else if (json is not null)
                throw new KubectlException("error: the input holds something that is no object");
        }
    }

    private static object? Plain(JsonNode? node) => node switch
    {
        JsonObject fields => fields.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        JsonArray items => items.Select(Plain).ToList(),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => JsonSerializer.Deserialize<decimal>(value.ToJsonString()),
        },
        _ => null,
    };

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value ?? string.Empty, Convert(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Scalar(scalar.Value ?? string.Empty),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };

    private static JsonNode? Scalar(string text)
    {
        if (text is "" or "~" or "null")
            return null;
        if (text is "true" or "false")
            return JsonValue.Create(text == "true");
        try
        {
            return (char.IsAsciiDigit(text[0]) || text[0] == '-') && JsonNode.Parse(text) is JsonValue number ? number : JsonValue.Create(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }
}
