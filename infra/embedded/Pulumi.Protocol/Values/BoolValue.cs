namespace Pulumi.Protocol.Values;

/// <summary>A truth value.</summary>
public sealed record BoolValue : PropertyValue
{
    private BoolValue(bool value) => Value = value;

    /// <summary>True.</summary>
    public static BoolValue True { get; } = new(true);

    /// <summary>False.</summary>
    public static BoolValue False { get; } = new(false);

    /// <summary>The value.</summary>
    public bool Value { get; }
}
