using System.ComponentModel;

namespace Pulumi.Command.Local;

/// <summary>Which output of a command is shown while it runs. What it writes is an output of the resource in any case.</summary>
[EnumType]
public readonly struct Logging : IEquatable<Logging>
{
    private readonly string _value;

    private Logging(string value) => _value = value;

    /// <summary>Neither.</summary>
    public static Logging None { get; } = new("none");

    /// <summary>The standard error.</summary>
    public static Logging Stderr { get; } = new("stderr");

    /// <summary>The standard output.</summary>
    public static Logging Stdout { get; } = new("stdout");

    /// <summary>Both.</summary>
    public static Logging StdoutAndStderr { get; } = new("stdoutAndStderr");

    /// <summary>The value on the wire.</summary>
    public static explicit operator string(Logging value) => value._value;

    /// <summary>Whether both are the same value.</summary>
    public static bool operator ==(Logging left, Logging right) => left.Equals(right);

    /// <summary>Whether they are different values.</summary>
    public static bool operator !=(Logging left, Logging right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Logging other) => string.Equals(_value, other._value, StringComparison.Ordinal);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => obj is Logging other && Equals(other);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => _value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    /// <inheritdoc/>
    public override string ToString() => _value;
}
