namespace Pulumi.Protocol.Paths;

/// <summary>One step of a property path: a key of an object, an index of an array, or a wildcard for every element.</summary>
public readonly record struct PathElement
{
    private PathElement(string? key, int index) => (Key, Index) = (key, index);

    /// <summary>The wildcard <c>*</c>.</summary>
    public static PathElement Wildcard { get; } = new(null, -1);

    /// <summary>The key, or null for an index or a wildcard.</summary>
    public string? Key { get; }

    /// <summary>The index, or -1 for a wildcard. Without meaning for a key.</summary>
    public int Index { get; }

    /// <summary>True for the wildcard.</summary>
    public bool IsWildcard => Key is null && Index < 0;

    /// <summary>A key of an object.</summary>
    public static PathElement OfKey(string key) => new(key, -1);

    /// <summary>An index of an array.</summary>
    public static PathElement OfIndex(int index) => index >= 0 ? new(null, index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Whether this element, read as a pattern, covers another one.</summary>
    public bool Matches(PathElement other) => IsWildcard || this == other;
}
