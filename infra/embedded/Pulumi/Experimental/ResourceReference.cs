namespace Pulumi.Experimental;

/// <summary>Names a resource in a property.</summary>
public readonly struct ResourceReference : IEquatable<ResourceReference>
{
    /// <summary>Takes the members.</summary>
    public ResourceReference(Urn urn, PropertyValue? id, string version)
    {
        URN = urn;
        Id = id;
        PackageVersion = version;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn URN { get; }

    /// <summary>The id; null for a component, computed while it is not known.</summary>
    public PropertyValue? Id { get; }

    /// <summary>The version of the resource's package, or empty.</summary>
    public string PackageVersion { get; }

    /// <summary>Whether both name the same resource.</summary>
    public static bool operator ==(ResourceReference left, ResourceReference right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(ResourceReference left, ResourceReference right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ResourceReference other) => URN == other.URN && Equals(Id, other.Id) && PackageVersion == other.PackageVersion;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ResourceReference other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(URN, Id, PackageVersion);
}
