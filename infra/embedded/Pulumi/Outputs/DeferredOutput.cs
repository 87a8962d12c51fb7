namespace Pulumi;

/// <summary>An output that another output supplies later, for resources that refer to each other.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class DeferredOutput<T>
{
    private readonly TaskCompletionSource<Output<T>> _source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>An output that is still to be supplied.</summary>
    public DeferredOutput()
    {
        Output = new(WaitAsync());
    }

    /// <summary>The output; it does not resolve before <see cref="Resolve"/> was called.</summary>
    public Output<T> Output { get; }

    /// <summary>Supplies the output.</summary>
    /// <exception cref="InvalidOperationException">It has been supplied before.</exception>
    public void Resolve(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!_source.TrySetResult(output))
            throw new InvalidOperationException("DeferredOutput can only be resolved once.");
    }

    private async Task<OutputData<T>> WaitAsync()
    {
        var output = await _source.Task.ConfigureAwait(false);
        return await output.DataTask.ConfigureAwait(false);
    }
}
