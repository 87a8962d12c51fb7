using System.Text.Json.Nodes;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Results;

/// <summary>Property values as plain JSON. Secrets are masked, unknown values named as such.</summary>
internal static class PropertyJson
{
    public static JsonObject Of(PropertyMap map) => new(map.Select(item => KeyValuePair.Create(item.Key, Of(item.Value))));

    public static JsonNode? Of(PropertyValue value) => value switch
    {
        NullValue => null,
        BoolValue flag => JsonValue.Create(flag.Value),
        NumberValue number when double.IsFinite(number.Value) => JsonValue.Create(number.Value),
        StringValue text => JsonValue.Create(text.Value),
        ArrayValue array => new JsonArray([.. array.Items.Select(Of)]),
        ObjectValue map => Of(map.Properties),
        OutputValue { Value: { } known, Secret: false } => Of(known),
        _ => JsonValue.Create(PropertyText.Render(value)),
    };
}
