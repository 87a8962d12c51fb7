namespace Pulumi.Protocol.Values;

/// <summary>A nested object.</summary>
public sealed record ObjectValue(PropertyMap Properties) : PropertyValue
{
    /// <inheritdoc/>
    public override bool ContainsUnknowns => Properties.ContainsUnknowns;

    /// <inheritdoc/>
    public override bool ContainsSecrets => Properties.ContainsSecrets;
}
