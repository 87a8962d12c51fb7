namespace Pulumi.Protocol.Values;

/// <summary>A value that will only be known once the update has run.</summary>
public sealed record UnknownValue : PropertyValue
{
    private UnknownValue() { }

    /// <summary>The one instance.</summary>
    public static UnknownValue Instance { get; } = new();

    /// <inheritdoc/>
    public override bool ContainsUnknowns => true;
}
