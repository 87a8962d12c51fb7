namespace Pulumi.Serialization;

/// <summary>The producing side of an output property of a resource.</summary>
internal abstract class OutputSource
{
    public abstract Type ValueType { get; }

    public abstract object Output { get; }

    /// <summary>Resolves the output, unless it is resolved already.</summary>
    public abstract void TrySetResult(OutputData<object?> data);

    /// <summary>Resolves the output to the default value, unless it is resolved already.</summary>
    public abstract void TrySetDefault(bool isKnown);

    /// <summary>Fails the output, unless it is resolved already.</summary>
    public abstract void TrySetException(Exception exception);
}
