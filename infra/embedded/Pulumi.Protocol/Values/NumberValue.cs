namespace Pulumi.Protocol.Values;

/// <summary>An IEEE double; integers above 2^53 lose precision.</summary>
public sealed record NumberValue(double Value) : PropertyValue;
