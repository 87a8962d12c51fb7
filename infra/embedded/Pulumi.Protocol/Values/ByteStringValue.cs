using System.Collections.Immutable;

namespace Pulumi.Protocol.Values;

/// <summary>Bytes that are no valid UTF-8 text; sent only to peers that announce it.</summary>
public sealed record ByteStringValue(ImmutableArray<byte> Value) : PropertyValue
{
    /// <inheritdoc/>
    public bool Equals(ByteStringValue? other) => other is not null && Value.AsSpan().SequenceEqual(other.Value.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Value.AsSpan());
        return hash.ToHashCode();
    }
}
