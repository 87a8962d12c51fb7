using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Pulumi;

/// <summary>Creates and combines outputs.</summary>
public static partial class Output
{
    /// <summary>A known output of a plain value.</summary>
    public static Output<T> Create<T>(T value) => new(Task.FromResult(OutputData.Known(value)));

    /// <inheritdoc cref="Output{T}.Create(Task{T})"/>
    public static Output<T> Create<T>(Task<T> value) => Output<T>.Create(value);

    /// <summary>A known output whose value is encrypted in state and hidden in displays.</summary>
    public static Output<T> CreateSecret<T>(T value) => CreateSecret(Create(value));

    /// <inheritdoc cref="CreateSecret{T}(T)"/>
    public static Output<T> CreateSecret<T>(Task<T> value) => CreateSecret(Output<T>.Create(value));

    /// <summary>The same output, marked secret.</summary>
    public static Output<T> CreateSecret<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Map(data => data.WithSecret(true));
    }

    /// <summary>The same output, no longer marked secret.</summary>
    public static Output<T> Unsecret<T>(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.Map(data => data.WithSecret(false));
    }

    /// <summary>Whether the output is marked secret.</summary>
    public static async Task<bool> IsSecretAsync<T>(Output<T> output)
        => (await output.DataTask.ConfigureAwait(false)).IsSecret;

    /// <summary>One output of all values, in order. It is known if all are, and secret if any is.</summary>
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => All(inputs.AsEnumerable());

    /// <inheritdoc cref="All{T}(Input{T}[])"/>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs)
        => All(inputs.Select(input => input.ToOutput()));

    /// <inheritdoc cref="All{T}(Input{T}[])"/>
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => All(outputs.AsEnumerable());

    /// <inheritdoc cref="All{T}(Input{T}[])"/>
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs)
    {
        return new(AllAsync([.. outputs]));

        static async Task<OutputData<ImmutableArray<T>>> AllAsync(ImmutableArray<Output<T>> outputs)
        {
            var values = ImmutableArray.CreateBuilder<T>(outputs.Length);
            var metadata = new OutputMetadata();
            foreach (var output in outputs)
            {
                var data = await output.DataTask.ConfigureAwait(false);
                values.Add(data.Value);
                metadata.Add(data);
            }

            return metadata.Describe(values.MoveToImmutable());
        }
    }

    /// <summary>
    /// Formats an interpolated string whose arguments may be outputs or inputs, culture-independently.
    /// </summary>
    public static Output<string> Format(FormattableString formattableString)
    {
        ArgumentNullException.ThrowIfNull(formattableString);
        return All(formattableString.GetArguments().Select(ToObjectOutput))
            .Apply(args => string.Format(CultureInfo.InvariantCulture, formattableString.Format, [.. args]));
    }

    /// <summary>
    /// The value as JSON text. Outputs and inputs anywhere inside it are resolved: an unknown one makes the text unknown,
    /// a secret one makes it secret.
    /// </summary>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(OutputJsonSerializer.SerializeAsync(value, options));
    }

    /// <summary>
    /// The value that a JSON text stands for, outputs and inputs anywhere inside it included. It is secret if the text is.
    /// </summary>
    /// <remarks>If the text is not JSON of such a value, resolving fails with a <see cref="JsonException"/>.</remarks>
    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(OutputJsonSerializer.DeserializeAsync<T>(json, options));
    }

    private static Output<object?> ToObjectOutput(object? value)
        => value switch
        {
            IInput input => new(input.ToOutput().GetDataAsync()),
            IOutput output => new(output.GetDataAsync()),
            _ => Create(value),
        };
}
