using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The arguments of a resource's method: a subclass with <see cref="InputAttribute"/> members.</summary>
public abstract class CallArgs : InputArgs
{
    /// <summary>No arguments.</summary>
    public static readonly CallArgs Empty = new EmptyArgs();

    internal override ImmutableDictionary<string, object?> ToDictionary() => InputMember.GetValues(this);

    private sealed class EmptyArgs : CallArgs;
}
