namespace ManagedKube.Engine.Projects;

/// <summary>A provider plugin that the project brings.</summary>
/// <param name="Name">Name of the package.</param>
/// <param name="Folder">Full path of the folder that holds <c>pulumi-resource-NAME</c>.</param>
/// <param name="Version">Its version; empty for any.</param>
public sealed record ProjectPlugin(string Name, string Folder, string Version);
