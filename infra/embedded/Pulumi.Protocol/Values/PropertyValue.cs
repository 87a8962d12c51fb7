using System.Collections.Immutable;

namespace Pulumi.Protocol.Values;

/// <summary>
/// An immutable property of a resource, of any kind that Pulumi knows. Values compare by content, at any depth.
/// </summary>
public abstract record PropertyValue
{
    /// <summary>A text.</summary>
    public static implicit operator PropertyValue(string value) => new StringValue(value);

    /// <summary>A truth value.</summary>
    public static implicit operator PropertyValue(bool value) => value ? BoolValue.True : BoolValue.False;

    /// <summary>A number; Pulumi has only IEEE doubles.</summary>
    public static implicit operator PropertyValue(double value) => new NumberValue(value);

    /// <summary>An object.</summary>
    public static implicit operator PropertyValue(PropertyMap value) => new ObjectValue(value);

    /// <summary>An array.</summary>
    public static implicit operator PropertyValue(ImmutableArray<PropertyValue> value) => new ArrayValue(value);

    /// <summary>True where this value is, or holds at any depth, one that is not known yet.</summary>
    public virtual bool ContainsUnknowns => false;

    /// <summary>True where this value is, or holds at any depth, a secret.</summary>
    public virtual bool ContainsSecrets => false;

    /// <summary>The value without a secret marker or output wrapper around it (inner ones stay).</summary>
    public virtual PropertyValue Unwrapped => this;

    /// <summary>The value marked as secret, once.</summary>
    public virtual PropertyValue AsSecret() => new SecretValue(this);

    /// <summary>A text for people, in which secrets are masked.</summary>
    public sealed override string ToString() => PropertyText.Render(this);
}
