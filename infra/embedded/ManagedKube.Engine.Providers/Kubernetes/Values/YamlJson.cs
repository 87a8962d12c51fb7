using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManagedKube.Engine.Providers.Kubernetes.Values;

/// <summary>Reads YAML as Kubernetes and Helm do: plain scalars are what they look like by the core schema.</summary>
internal static partial class YamlJson
{
    /// <summary>Reads one document; an empty map when there is none.</summary>
    /// <exception cref="FormatException">It is no YAML, or no map.</exception>
    public static JsonObject ReadMap(string text) => Documents(text) is [var first, ..] ? Map(first) : [];

    /// <summary>Reads all documents; those without content are empty maps.</summary>
    /// <exception cref="FormatException">It is no YAML, or one of them is no map.</exception>
    public static IEnumerable<JsonObject> ReadMaps(string text) => Documents(text).Select(Map);

    private static IList<YamlDocument> Documents(string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException e)
        {
            throw new FormatException($"it is no YAML (line {e.Start.Line}): {e.Message}", e);
        }
        return stream.Documents;
    }

    private static JsonObject Map(YamlDocument document) => Read(document.RootNode) switch
    {
        null => [],
        JsonObject map => map,
        _ => throw new FormatException("it is no map"),
    };

    private static JsonNode? Read(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(item => KeyValuePair.Create(((YamlScalarNode)item.Key).Value ?? "", Read(item.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Read)]),
        YamlScalarNode scalar => Scalar(scalar),
        _ => null,
    };

    private static JsonNode? Scalar(YamlScalarNode scalar)
    {
        var text = scalar.Value ?? "";
        if (scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any))
            return text;
        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            _ when IntegerPattern().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) => integer,
            _ when NumberPattern().IsMatch(text) => double.Parse(text, CultureInfo.InvariantCulture),
            _ => text,
        };
    }

    [GeneratedRegex(@"^[-+]?[0-9]+$")]
    private static partial Regex IntegerPattern();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex NumberPattern();
}
