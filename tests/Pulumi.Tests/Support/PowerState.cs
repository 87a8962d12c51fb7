namespace Pulumi.Tests.Support;

[EnumType]
internal readonly struct PowerState : IEquatable<PowerState>
{
    private readonly string _value;

    private PowerState(string value) => _value = value;

    public static PowerState On { get; } = new("on");

    public static explicit operator string(PowerState value) => value._value;

    public bool Equals(PowerState other) => _value == other._value;

    public override bool Equals(object? obj) => obj is PowerState other && Equals(other);

    public override int GetHashCode() => _value.GetHashCode(StringComparison.Ordinal);
}
