using System.Text;
using System.Text.Json;

namespace Pulumi;

/// <summary>JSON text of values that may contain outputs, without blocking on any of them, and back.</summary>
internal static class OutputJsonSerializer
{
    public static async Task<OutputData<string>> SerializeAsync<T>(Output<T> value, JsonSerializerOptions? options)
    {
        var data = await value.DataTask.ConfigureAwait(false);
        if (!data.IsKnown)
            return data.With("");

        while (true)
        {
            var converters = new OutputJsonConverterFactory();
            var json = Serialize(data.Value, options, converters);
            if (converters.Pending.Count == 0)
            {
                converters.Metadata.Add(data);
                return converters.Metadata.Describe(json);
            }

            // An output that had not completed was written as null; with its value there may be further ones inside.
            await Task.WhenAll(converters.Pending).ConfigureAwait(false);
        }
    }

    public static async Task<OutputData<T>> DeserializeAsync<T>(Output<string> json, JsonSerializerOptions? options)
    {
        var data = await json.DataTask.ConfigureAwait(false);
        return data.With(data.IsKnown
            ? JsonSerializer.Deserialize<T>(data.Value, WithConverters(options, new OutputJsonConverterFactory(data)))!
            : default!);
    }

    private static string Serialize<T>(T value, JsonSerializerOptions? options, OutputJsonConverterFactory converters)
    {
        using var stream = new MemoryStream();
        JsonSerializer.Serialize(stream, value, WithConverters(options, converters));
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static JsonSerializerOptions WithConverters(JsonSerializerOptions? options, OutputJsonConverterFactory converters)
    {
        var withOutputs = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
        withOutputs.Converters.Add(converters);
        return withOutputs;
    }
}
