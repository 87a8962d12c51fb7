namespace Pulumi;

/// <summary>A plain value or an output, wherever a resource takes either.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class Input<T> : IInput
{
    private readonly Output<T>? _output;

    private protected Input(Output<T> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    /// <summary>For inputs that are assembled from others: see <see cref="Resolved"/>.</summary>
    private protected Input()
    {
    }

    /// <summary>The whole input as one output.</summary>
    private protected virtual Output<T> Resolved => _output!;

    /// <summary>An input with a known value.</summary>
    public static implicit operator Input<T>(T value) => Output.Create(value);

    /// <summary>An input with the value of an output.</summary>
    public static implicit operator Input<T>(Output<T> value) => new(value);

    /// <summary>The input as an output.</summary>
    public static implicit operator Output<T>(Input<T> input) => input.Resolved;

    IOutput IInput.ToOutput() => Resolved;

    IOutput IInput.ToElementwiseOutput() => ElementwiseOutput;

    private protected virtual IOutput ElementwiseOutput => Resolved;
}
