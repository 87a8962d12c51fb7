namespace Pulumi.Protocol.Values;

/// <summary>A value that is encrypted at rest and never shown.</summary>
public sealed record SecretValue(PropertyValue Value) : PropertyValue
{
    /// <inheritdoc/>
    public override bool ContainsUnknowns => Value.ContainsUnknowns;

    /// <inheritdoc/>
    public override bool ContainsSecrets => true;

    /// <inheritdoc/>
    public override PropertyValue Unwrapped => Value.Unwrapped;

    /// <inheritdoc/>
    public override PropertyValue AsSecret() => this;
}
