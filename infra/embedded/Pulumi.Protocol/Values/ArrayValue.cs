using System.Collections.Immutable;

namespace Pulumi.Protocol.Values;

/// <summary>An ordered list of values.</summary>
public sealed record ArrayValue(ImmutableArray<PropertyValue> Items) : PropertyValue
{
    /// <summary>The list without items.</summary>
    public static ArrayValue Empty { get; } = new([]);

    /// <inheritdoc/>
    public override bool ContainsUnknowns => Items.Any(item => item.ContainsUnknowns);

    /// <inheritdoc/>
    public override bool ContainsSecrets => Items.Any(item => item.ContainsSecrets);

    /// <inheritdoc/>
    public bool Equals(ArrayValue? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
