namespace Pulumi.Protocol.Values;

/// <summary>No value. Mostly treated like a missing property.</summary>
public sealed record NullValue : PropertyValue
{
    private NullValue() { }

    /// <summary>The one instance.</summary>
    public static NullValue Instance { get; } = new();
}
