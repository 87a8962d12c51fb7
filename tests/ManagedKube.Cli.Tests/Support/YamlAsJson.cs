using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Cli.Tests.Support;

/// <summary>YAML as editors check it against a JSON schema.</summary>
internal static class YamlAsJson
{
    public static JsonNode? Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Convert(stream.Documents[0].RootNode);
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(child => KeyValuePair.Create(((YamlScalarNode)child.Key).Value!, Convert(child.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "true" or "false" } flag => flag.Value == "true",
        YamlScalarNode { Style: ScalarStyle.Plain } number when long.TryParse(number.Value, CultureInfo.InvariantCulture, out var value) => value,
        YamlScalarNode { Style: ScalarStyle.Plain } number when decimal.TryParse(number.Value, CultureInfo.InvariantCulture, out var value) => value,
        YamlScalarNode text => text.Value,
        _ => null,
    };
}
