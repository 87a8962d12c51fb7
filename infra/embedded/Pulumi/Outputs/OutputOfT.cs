namespace Pulumi;

/// <summary>
/// A value of the program that may only become available later, together with whether it is known (during a preview it
/// may not be), whether it is secret, and which resources it came from.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Output<T> : IOutput
{
    private const string ToStringMessage =
        "Calling ToString on an Output<T> does not give its value, which may not be known yet. "
        + "Use output.Apply(v => $\"prefix{v}suffix\") or Output.Format($\"prefix{output}suffix\").";

    internal Output(Task<OutputData<T>> dataTask)
    {
        DataTask = dataTask;
        Deployment.Current?.Tasks.Track(dataTask);
    }

    internal Task<OutputData<T>> DataTask { get; }

    /// <summary>An output that is known once <paramref name="value"/> has completed.</summary>
    public static Output<T> Create(Task<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(ResolveAsync(value));

        static async Task<OutputData<T>> ResolveAsync(Task<T> value) => OutputData.Known(await value.ConfigureAwait(false));
    }

    /// <summary>Runs an asynchronous action on the value; the result carries no value, only completion.</summary>
    /// <param name="func">Not run when the value is unknown.</param>
    public Output<ValueTuple> Apply(Func<T, Task> func)
        => ApplyData(async value =>
        {
            await func(value).ConfigureAwait(false);
            return OutputData.Known(default(ValueTuple));
        });

    /// <summary>
    /// Computes a new output from the value. The result keeps the secrecy and the resources of this output.
    /// </summary>
    /// <param name="func">Not run when the value is unknown: the result is then unknown too.</param>
    public Output<TResult> Apply<TResult>(Func<T, TResult> func)
        => ApplyData(value => Task.FromResult(OutputData.Known(func(value))));

    /// <inheritdoc cref="Apply{TResult}(Func{T, TResult})"/>
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func)
        => ApplyData(async value => OutputData.Known(await func(value).ConfigureAwait(false)));

    /// <inheritdoc cref="Apply{TResult}(Func{T, Output{TResult}})"/>
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func)
        => ApplyData(value => func(value).ToOutput().DataTask);

    /// <summary>
    /// Computes a new output from the value; the secrecy, knowledge and resources of both outputs are combined.
    /// </summary>
    /// <param name="func">Not run when the value is unknown. A null result stands for the default value.</param>
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func)
        => ApplyData(value => func(value)?.DataTask ?? Task.FromResult(OutputData.Known(default(TResult)!)));

    /// <summary>Computes a new output from the value, for callers that do not know the type of the value.</summary>
    /// <inheritdoc cref="Apply{TResult}(Func{T, Output{TResult}})"/>
    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func) => Apply(value => func(value));

    /// <summary>Explains how to get at the value, which this text never contains.</summary>
    /// <exception cref="InvalidOperationException">
    /// The environment variable PULUMI_ERROR_OUTPUT_STRING asks for an error instead of a warning.
    /// </exception>
    public override string ToString()
    {
        var setting = Environment.GetEnvironmentVariable("PULUMI_ERROR_OUTPUT_STRING");
        if (setting == "1" || string.Equals(setting, "true", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException(ToStringMessage);

        Deployment.Current?.Logger.WarnAsync(ToStringMessage);
        return ToStringMessage;
    }

    async Task<OutputData<object?>> IOutput.GetDataAsync() => (await DataTask.ConfigureAwait(false)).Untyped();

    internal async Task<T> GetValueAsync(T whenUnknown)
    {
        var data = await DataTask.ConfigureAwait(false);
        return data.IsKnown ? data.Value : whenUnknown;
    }

    internal Output<T> Map(Func<OutputData<T>, OutputData<T>> map)
    {
        return new(MapAsync());

        async Task<OutputData<T>> MapAsync() => map(await DataTask.ConfigureAwait(false));
    }

    private Output<TResult> ApplyData<TResult>(Func<T, Task<OutputData<TResult>>> func)
    {
        return new(ApplyAsync());

        async Task<OutputData<TResult>> ApplyAsync()
        {
            var data = await DataTask.ConfigureAwait(false);
            if (!data.IsKnown)
                return data.With<TResult>(default!);

            var result = await func(data.Value).ConfigureAwait(false);
            return new(
                data.Resources.Union(result.Resources), result.Value, result.IsKnown, data.IsSecret || result.IsSecret);
        }
    }
}
