namespace Pulumi.Protocol.Values;

/// <summary>A resource as a property of another one.</summary>
/// <param name="Urn">The resource.</param>
/// <param name="Id">Its id as text or unknown; null for a component.</param>
/// <param name="PackageVersion">Version of the package that knows its type; may be empty.</param>
public sealed record ResourceReferenceValue(Urn Urn, PropertyValue? Id, string PackageVersion) : PropertyValue
{
    /// <inheritdoc/>
    public override bool ContainsUnknowns => Id is { ContainsUnknowns: true };
}
