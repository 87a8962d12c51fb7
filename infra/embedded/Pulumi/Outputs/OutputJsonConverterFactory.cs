using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>Writes the values of outputs and inputs, and remembers what held for them.</summary>
internal sealed class OutputJsonConverterFactory : JsonConverterFactory
{
    public OutputMetadata Metadata { get; } = new();

    /// <summary>Outputs that had not completed when they were met.</summary>
    public List<Task> Pending { get; } = [];

    public override bool CanConvert(Type typeToConvert)
        => typeToConvert.IsGenericType
            && typeToConvert.GetGenericTypeDefinition() is var definition
            && (definition == typeof(Output<>) || definition == typeof(Input<>)
                || definition == typeof(InputList<>) || definition == typeof(InputMap<>));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var definition = typeToConvert.GetGenericTypeDefinition();
        var argument = typeToConvert.GetGenericArguments()[0];
        var valueType =
            definition == typeof(InputList<>) ? typeof(ImmutableArray<>).MakeGenericType(argument)
            : definition == typeof(InputMap<>) ? typeof(ImmutableDictionary<,>).MakeGenericType(typeof(string), argument)
            : argument;
        var converter = definition == typeof(Output<>) ? typeof(OutputConverter<>) : typeof(InputConverter<,>);
        var arguments = definition == typeof(Output<>) ? new[] { valueType } : [typeToConvert, valueType];
        return (JsonConverter)Activator.CreateInstance(converter.MakeGenericType(arguments), this)!;
    }

    private void Write<T>(Utf8JsonWriter writer, Output<T> output, JsonSerializerOptions options)
    {
        if (!output.DataTask.IsCompleted)
        {
            Pending.Add(output.DataTask);
            writer.WriteNullValue();
            return;
        }

        var data = output.DataTask.GetAwaiter().GetResult();
        Metadata.Add(data);
        if (data.IsKnown)
            JsonSerializer.Serialize(writer, data.Value, options);
        else
            writer.WriteNullValue();
    }

    private sealed class OutputConverter<T>(OutputJsonConverterFactory factory) : JsonConverter<Output<T>>
    {
        public override Output<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => throw new NotSupportedException("Outputs are only written to JSON.");

        public override void Write(Utf8JsonWriter writer, Output<T> value, JsonSerializerOptions options)
            => factory.Write(writer, value, options);
    }

    private sealed class InputConverter<TInput, T>(OutputJsonConverterFactory factory) : JsonConverter<TInput>
        where TInput : Input<T>
    {
        public override TInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => throw new NotSupportedException("Inputs are only written to JSON.");

        public override void Write(Utf8JsonWriter writer, TInput value, JsonSerializerOptions options)
            => factory.Write(writer, value.ToOutput(), options);
    }
}
