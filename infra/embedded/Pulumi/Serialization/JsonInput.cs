using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Arguments that a provider takes as JSON text.</summary>
internal static class JsonInput
{
    /// <summary>
    /// The JSON text of a value. It is unknown or secret if anything inside the value is: JSON text has no way to say so.
    /// </summary>
    public static Output<string> Create(string path, object value)
    {
        return new(SerializeAsync());

        async Task<OutputData<string>> SerializeAsync()
        {
            var serializer = new PropertySerializer(new SerializationOptions());
            var serialized = await serializer.SerializeAsync(path, value).ConfigureAwait(false) ?? Value.ForNull();
            var isSecret = false;
            var plain = Plain(serialized, ref isSecret);
            var isKnown = !SpecialValue.ContainsUnknown(plain);
            return new([.. serializer.Dependencies], isKnown ? JsonFormatter.Default.Format(plain) : "", isKnown, isSecret);
        }
    }

    private static Value Plain(Value value, ref bool isSecret)
    {
        if (SpecialValue.TryGetSignature(value, out var signature) && signature == SpecialValue.SecretSignature)
        {
            isSecret = true;
            return Plain(value.StructValue.Fields[SpecialValue.ValueKey], ref isSecret);
        }

        if (value.KindCase == Value.KindOneofCase.ListValue)
        {
            var list = new ListValue();
            foreach (var item in value.ListValue.Values)
                list.Values.Add(Plain(item, ref isSecret));
            return new Value { ListValue = list };
        }

        if (value.KindCase == Value.KindOneofCase.StructValue)
        {
            var result = new Struct();
            foreach (var (key, field) in value.StructValue.Fields)
                result.Fields[key] = Plain(field, ref isSecret);
            return Value.ForStruct(result);
        }

        return value;
    }
}
