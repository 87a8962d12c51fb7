namespace ManagedKube.Components.Addons.Framework;

/// <summary>Where a chart comes from. Its version is the platform release's, or that of the customer's file.</summary>
/// <param name="Component">The name of the component in the release data.</param>
/// <param name="Chart">The chart's name in the repository, or its <c>oci://</c> address.</param>
/// <param name="Repository">The repository's address; null for an <c>oci://</c> chart.</param>
internal sealed record ChartSource(string Component, string Chart, string? Repository)
{
    /// <summary>A chart of a repository over HTTP, called like its component.</summary>
    public static ChartSource Http(string name, string repository) => new(name, name, repository);

    /// <summary>A chart of an OCI registry, called like its component.</summary>
    public static ChartSource Oci(string name, string registry) => new(name, $"oci://{registry}/{name}", null);
}
