using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>
/// Turns a value on the wire into plain objects: string, bool, double, <see cref="ImmutableArray{T}"/> and
/// <see cref="ImmutableDictionary{TKey, TValue}"/> of such, assets, archives and resources. An unknown or secret anywhere
/// inside makes the whole unknown or secret.
/// </summary>
internal static class PropertyDeserializer
{
    // Keys of data that engines and providers keep for themselves.
    private const string InternalKeyPrefix = "__";

    public static OutputData<object?> Deserialize(Value value)
    {
        var metadata = new OutputMetadata();
        return metadata.Describe(Read(value, metadata));
    }

    private static object? Read(Value value, OutputMetadata metadata)
    {
        if (SpecialValue.TryGetSignature(value, out var signature))
            return ReadSpecial(value, signature, metadata);

        switch (value.KindCase)
        {
            case Value.KindOneofCase.StringValue when SpecialValue.IsUnknown(value):
                return ReadUnknown(metadata);
            case Value.KindOneofCase.StringValue:
                return value.StringValue;
            case Value.KindOneofCase.BoolValue:
                return value.BoolValue;
            case Value.KindOneofCase.NumberValue:
                return value.NumberValue;
            case Value.KindOneofCase.ListValue:
                return value.ListValue.Values.Select(item => Read(item, metadata)).ToImmutableArray();
            case Value.KindOneofCase.StructValue:
                return ReadObject(value.StructValue, metadata);
            default:
                return null;
        }
    }

    private static ImmutableDictionary<string, object?> ReadObject(Struct value, OutputMetadata metadata)
        => value.Fields
            .Where(field => !field.Key.StartsWith(InternalKeyPrefix, StringComparison.Ordinal))
            .ToImmutableDictionary(field => field.Key, field => Read(field.Value, metadata));

    private static object? ReadUnknown(OutputMetadata metadata)
    {
        metadata.Add(OutputData.Unknown<object?>(null));
        return null;
    }

    private static object? ReadSpecial(Value value, string signature, OutputMetadata metadata)
    {
        switch (signature)
        {
            case SpecialValue.SecretSignature:
                metadata.Add(OutputData.Known<object?>(null).WithSecret(true));
                return Read(GetField(value, SpecialValue.ValueKey, "secret"), metadata);
            case SpecialValue.OutputSignature:
                return ReadOutput(value, metadata);
            case SpecialValue.AssetSignature or SpecialValue.ArchiveSignature:
                return AssetValues.Read(value, signature);
            case SpecialValue.ResourceSignature:
                return ResourceTypes.Reference(
                    GetField(value, SpecialValue.UrnKey, "resource").StringValue,
                    SpecialValue.TryGetText(value, SpecialValue.PackageVersionKey, out var version) ? version : "");
            default:
                throw new InvalidOperationException($"A response has a value of an unknown kind, with signature '{signature}'.");
        }
    }

    private static object? ReadOutput(Value value, OutputMetadata metadata)
    {
        var fields = value.StructValue.Fields;
        var resources = fields.TryGetValue(SpecialValue.DependenciesKey, out var urns)
            ? urns.ListValue.Values.Select(Resource (urn) => new DependencyResource(urn.StringValue)).ToImmutableHashSet()
            : [];
        var isSecret = fields.TryGetValue(SpecialValue.SecretKey, out var secret) && secret.BoolValue;
        var isKnown = fields.TryGetValue(SpecialValue.ValueKey, out var content);
        metadata.Add(new OutputData<object?>(resources, null, isKnown, isSecret));
        return isKnown ? Read(content!, metadata) : null;
    }

    private static Value GetField(Value value, string key, string kind)
        => value.StructValue.Fields.TryGetValue(key, out var field)
            ? field
            : throw new InvalidOperationException($"A response has a {kind} without the field '{key}'.");
}
