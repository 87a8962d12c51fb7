using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi;

/// <summary>
/// Writes the values of outputs and inputs, and remembers what held for them; what it reads into outputs and inputs gets
/// what holds for the text.
/// </summary>
/// <param name="source">The text that is read; not used for writing.</param>
internal sealed class OutputJsonConverterFactory(OutputData<string> source = default) : JsonConverterFactory
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

    private Output<T> Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options)
        => new(Task.FromResult(source.With(JsonSerializer.Deserialize<T>(ref reader, options)!)));

    private sealed class OutputConverter<T>(OutputJsonConverterFactory factory) : JsonConverter<Output<T>>
    {
        public override Output<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => factory.Read<T>(ref reader, options);

        public override void Write(Utf8JsonWriter writer, Output<T> value, JsonSerializerOptions options)
            => factory.Write(writer, value, options);
    }

    private sealed class InputConverter<TInput, T>(OutputJsonConverterFactory factory) : JsonConverter<TInput>
        where TInput : Input<T>
    {
        // Input, InputList and InputMap all convert implicitly from an output of their value.
        private static readonly Func<Output<T>, TInput> Convert =
            typeof(TInput).GetMethod("op_Implicit", [typeof(Output<T>)])!.CreateDelegate<Func<Output<T>, TInput>>();

        public override TInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => Convert(factory.Read<T>(ref reader, options));

        public override void Write(Utf8JsonWriter writer, TInput value, JsonSerializerOptions options)
            => factory.Write(writer, value.ToOutput(), options);
    }
}
