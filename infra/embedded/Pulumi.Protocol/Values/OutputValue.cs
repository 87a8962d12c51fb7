using System.Collections.Immutable;

namespace Pulumi.Protocol.Values;

/// <summary>A value together with what it depends on; travels only to remote components and methods.</summary>
/// <param name="Value">The value; null when it is not known yet.</param>
/// <param name="Secret">Whether it is secret.</param>
/// <param name="Dependencies">The resources it was computed from.</param>
public sealed record OutputValue(PropertyValue? Value, bool Secret, ImmutableArray<Urn> Dependencies) : PropertyValue
{
    /// <inheritdoc/>
    public override bool ContainsUnknowns => Value is null || Value.ContainsUnknowns;

    /// <inheritdoc/>
    public override bool ContainsSecrets => Secret || (Value?.ContainsSecrets ?? false);

    /// <inheritdoc/>
    public override PropertyValue Unwrapped => Value?.Unwrapped ?? UnknownValue.Instance;

    /// <inheritdoc/>
    public bool Equals(OutputValue? other) =>
        other is not null && Equals(Value, other.Value) && Secret == other.Secret && Dependencies.AsSpan().SequenceEqual(other.Dependencies.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Secret, Dependencies.Length);
}
