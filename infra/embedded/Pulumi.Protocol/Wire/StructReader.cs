using System.Collections.Immutable;
using Pulumi.Protocol.Values;
using Struct = Google.Protobuf.WellKnownTypes.Struct;
using Value = Google.Protobuf.WellKnownTypes.Value;

namespace Pulumi.Protocol.Wire;

/// <summary>Reads protobuf values into property values, special ones included.</summary>
public static class StructReader
{
    /// <summary>Reads a map; a missing message is an empty map.</summary>
    /// <exception cref="FormatException">A special value is malformed.</exception>
    public static PropertyMap Read(Struct? message) =>
        message is null ? PropertyMap.Empty : PropertyMap.From(message.Fields.Select(field => KeyValuePair.Create(field.Key, Read(field.Value))));

    /// <summary>Reads one value.</summary>
    /// <exception cref="FormatException">A special value is malformed.</exception>
    public static PropertyValue Read(Value message) => message.KindCase switch
    {
        Value.KindOneofCase.BoolValue => message.BoolValue,
        Value.KindOneofCase.NumberValue => message.NumberValue,
        Value.KindOneofCase.StringValue => ReadText(message.StringValue),
        Value.KindOneofCase.ListValue => new ArrayValue([.. message.ListValue.Values.Select(Read)]),
        Value.KindOneofCase.StructValue => ReadStruct(message.StructValue),
        _ => NullValue.Instance,
    };

    private static PropertyValue ReadText(string text) => Signatures.IsUnknown(text) ? UnknownValue.Instance : text;

    private static PropertyValue ReadStruct(Struct message)
    {
        if (!message.Fields.TryGetValue(Signatures.Key, out var signature) || signature.KindCase != Value.KindOneofCase.StringValue)
            return Read(message);
        var fields = message.Fields;
        switch (signature.StringValue)
        {
            case Signatures.Secret:
                return Read(Required(message, "value", "secret")).AsSecret();
            case Signatures.Output:
                return new OutputValue(
                    fields.TryGetValue("value", out var value) ? Read(value) : null,
                    fields.TryGetValue("secret", out var secret) && secret.BoolValue,
                    ReadUrns(fields.TryGetValue("dependencies", out var dependencies) ? dependencies : null));
            case Signatures.ResourceReference:
                return new ResourceReferenceValue(
                    Urn.Parse(Required(message, "urn", "resource reference").StringValue),
                    fields.TryGetValue("id", out var id) ? ReadId(id) : null,
                    Text(message, "packageVersion") ?? "");
            case Signatures.Asset:
                return new AssetValue(Text(message, "hash") ?? "", Text(message, "text"), Text(message, "path"), Text(message, "uri"));
            case Signatures.Archive:
                return new ArchiveValue(
                    Text(message, "hash") ?? "",
                    fields.TryGetValue("assets", out var assets) ? Read(assets.StructValue) : null,
                    Text(message, "path"),
                    Text(message, "uri"));
            case Signatures.ByteString:
                return new ByteStringValue([.. Convert.FromBase64String(Required(message, "value", "byte string").StringValue)]);
            default:
                throw new FormatException($"Property value with unknown signature '{signature.StringValue}'.");
        }
    }

    // An empty id means that the resource has none yet.
    private static PropertyValue ReadId(Value id) => id is { KindCase: Value.KindOneofCase.StringValue, StringValue: "" } ? UnknownValue.Instance : Read(id);

    private static ImmutableArray<Urn> ReadUrns(Value? list) => list is null ? [] : [.. list.ListValue.Values.Select(item => Urn.Parse(item.StringValue))];

    private static Value Required(Struct message, string key, string what) =>
        message.Fields.TryGetValue(key, out var value) ? value : throw new FormatException($"A {what} lacks its '{key}'.");

    private static string? Text(Struct message, string key) =>
        message.Fields.TryGetValue(key, out var value) && value.KindCase == Value.KindOneofCase.StringValue ? value.StringValue : null;
}
