using Google.Protobuf.WellKnownTypes;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;

namespace Pulumi.Serialization;

/// <summary>The properties of a request, and which resources each of them came from.</summary>
internal sealed record SerializedProperties(PropertyMap Properties, IReadOnlyDictionary<string, HashSet<Resource>> Dependencies)
{
    private static readonly WireOptions Complete = new() { KeepOutputValues = true };

    /// <summary>The properties as they are sent.</summary>
    public Struct ToStruct() => StructWriter.Write(Properties, Complete);

    /// <summary>Serializes properties; those that are null are left out.</summary>
    /// <exception cref="InvalidOperationException">A property cannot be sent; the message names it.</exception>
    public static async Task<SerializedProperties> CreateAsync(
        string context, IEnumerable<KeyValuePair<string, object?>> properties, SerializationOptions options)
    {
        var values = new Dictionary<string, PropertyValue>();
        var dependencies = new Dictionary<string, HashSet<Resource>>();
        foreach (var (name, property) in properties)
        {
            var serializer = new PropertySerializer(options);
            if (await serializer.SerializeAsync($"{context}: {name}", property).ConfigureAwait(false) is not { } value)
                continue;

            values[name] = value;
            dependencies[name] = serializer.Dependencies;
        }

        return new(PropertyMap.From(values), dependencies);
    }
}
