using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What an output resolves to: a value and what is known about it.</summary>
internal readonly struct OutputData<T>(ImmutableHashSet<Resource> resources, T value, bool isKnown, bool isSecret)
{
    /// <summary>The resources that the value came from.</summary>
    public ImmutableHashSet<Resource> Resources { get; } = resources;

    /// <summary>The value; meaningless unless <see cref="IsKnown"/>.</summary>
    public T Value { get; } = value;

    /// <summary>False during a preview for what only the real operation will tell.</summary>
    public bool IsKnown { get; } = isKnown;

    /// <summary>Whether the value must be encrypted in state and hidden in displays.</summary>
    public bool IsSecret { get; } = isSecret;

    public OutputData<object?> Untyped() => new(Resources, Value, IsKnown, IsSecret);

    public OutputData<TResult> With<TResult>(TResult value) => new(Resources, value, IsKnown, IsSecret);

    public OutputData<T> WithSecret(bool isSecret) => new(Resources, Value, IsKnown, isSecret);

    public override string ToString() => $"{typeof(T)} (known: {IsKnown}, secret: {IsSecret})";
}
