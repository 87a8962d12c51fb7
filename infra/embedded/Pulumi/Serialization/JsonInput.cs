using Google.Protobuf;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;

namespace Pulumi.Serialization;

/// <summary>Arguments that a provider takes as JSON text.</summary>
internal static class JsonInput
{
    private static readonly WireOptions Plain = new() { KeepSecrets = false, KeepResources = false };

    /// <summary>
    /// The JSON text of a value. It is unknown or secret if anything inside the value is: JSON text has no way to say so.
    /// </summary>
    public static Output<string> Create(string path, object value)
    {
        return new(SerializeAsync());

        async Task<OutputData<string>> SerializeAsync()
        {
            var serializer = new PropertySerializer(new SerializationOptions());
            var serialized = await serializer.SerializeAsync(path, value).ConfigureAwait(false) ?? NullValue.Instance;
            var isKnown = !serialized.ContainsUnknowns;
            var text = isKnown ? JsonFormatter.Default.Format(StructWriter.Write(serialized, Plain)) : "";
            return new([.. serializer.Dependencies], text, isKnown, serialized.ContainsSecrets);
        }
    }
}
