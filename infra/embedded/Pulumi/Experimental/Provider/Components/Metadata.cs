namespace Pulumi.Experimental.Provider;

/// <summary>What a package of components is called.</summary>
/// <param name="Name">The name of the package.</param>
/// <param name="Namespace">The organization that it is of.</param>
/// <param name="Version">Its version.</param>
/// <param name="DisplayName">Its name for people; by default <paramref name="Name"/>.</param>
public record Metadata(string Name, string? Namespace = null, string? Version = null, string? DisplayName = null);
