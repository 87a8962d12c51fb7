using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The arguments of a provider function: a subclass with <see cref="InputAttribute"/> members.</summary>
public abstract class InvokeArgs : InputArgs
{
    /// <summary>No arguments.</summary>
    public static readonly InvokeArgs Empty = new EmptyArgs();

    internal override ImmutableDictionary<string, object?> ToDictionary() => InputMember.GetValues(this);

    private sealed class EmptyArgs : InvokeArgs;
}
