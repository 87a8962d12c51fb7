using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>The arguments of a resource: a subclass with <see cref="InputAttribute"/> members.</summary>
public abstract class ResourceArgs : InputArgs
{
    /// <summary>No arguments.</summary>
    public static readonly ResourceArgs Empty = new EmptyArgs();

    internal override ImmutableDictionary<string, object?> ToDictionary() => InputMember.GetValues(this);

    private sealed class EmptyArgs : ResourceArgs;
}
