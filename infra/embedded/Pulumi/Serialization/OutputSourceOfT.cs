namespace Pulumi.Serialization;

internal sealed class OutputSource<T> : OutputSource
{
    private readonly Resource _resource;

    private readonly TaskCompletionSource<OutputData<T>> _completion =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    public OutputSource(Resource resource)
    {
        _resource = resource;
        Output = new Output<T>(_completion.Task);
    }

    public override Type ValueType => typeof(T);

    public override object Output { get; }

    public override void TrySetResult(OutputData<object?> data)
        => _completion.TrySetResult(new(
            data.Resources.Add(_resource), data.Value is null ? default! : (T)data.Value, data.IsKnown, data.IsSecret));

    public override void TrySetDefault(bool isKnown)
        => _completion.TrySetResult(new([_resource], default!, isKnown, isSecret: false));

    public override void TrySetException(Exception exception) => _completion.TrySetException(exception);
}
