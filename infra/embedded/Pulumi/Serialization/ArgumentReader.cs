using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;

namespace Pulumi.Serialization;

/// <summary>Reads the properties that the engine hands to code of the program.</summary>
internal static class ArgumentReader
{
    /// <summary>
    /// The properties as plain objects, in which each output, and whatever else is unknown or secret, is an
    /// <see cref="Output{T}"/> of the type of its value.
    /// </summary>
    public static ImmutableDictionary<string, object?> ReadWithOutputs(Struct? properties)
        => ReadMembers(StructReader.Read(properties));

    /// <summary>The properties as plain objects; a property that has anything secret inside is an output of an object.</summary>
    public static ImmutableDictionary<string, object?>? ReadPlain(Struct? properties)
        => properties is null ? null : StructReader.Read(properties).ToImmutableDictionary(
            property => property.Key,
            property =>
            {
                var data = PropertyDeserializer.Deserialize(property.Value);
                return data.IsSecret ? Output.CreateSecret(data.Value) : data.Value;
            });

    private static ImmutableDictionary<string, object?> ReadMembers(PropertyMap properties)
        => properties.ToImmutableDictionary(property => property.Key, property => Read(property.Value));

    private static object? Read(PropertyValue value)
        => value switch
        {
            OutputValue or SecretValue or UnknownValue => ReadOutput(PropertyDeserializer.Deserialize(value)),
            ArrayValue array => array.Items.Select(Read).ToImmutableArray(),
            ObjectValue content => ReadMembers(content.Properties),
            _ => PropertyDeserializer.Deserialize(value).Value,
        };

    private static object ReadOutput(OutputData<object?> data)
        => GenericFactory.Of(data.Value?.GetType() ?? typeof(object)).CreateOutput(data);
}
