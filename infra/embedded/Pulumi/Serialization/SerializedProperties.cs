using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>The properties of a request, and which resources each of them came from.</summary>
internal sealed record SerializedProperties(Struct Properties, IReadOnlyDictionary<string, HashSet<Resource>> Dependencies)
{
    /// <summary>Serializes properties; those that are null are left out.</summary>
    /// <exception cref="InvalidOperationException">A property cannot be sent; the message names it.</exception>
    public static async Task<SerializedProperties> CreateAsync(
        string context, IEnumerable<KeyValuePair<string, object?>> properties, SerializationOptions options)
    {
        var result = new Struct();
        var dependencies = new Dictionary<string, HashSet<Resource>>();
        foreach (var (name, property) in properties.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var serializer = new PropertySerializer(options);
            if (await serializer.SerializeAsync($"{context}: {name}", property).ConfigureAwait(false) is not { } value)
                continue;

            result.Fields[name] = value;
            dependencies[name] = serializer.Dependencies;
        }

        return new(result, dependencies);
    }
}
