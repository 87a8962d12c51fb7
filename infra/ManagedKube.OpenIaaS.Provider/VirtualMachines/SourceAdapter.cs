namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>An adapter of a template or an image.</summary>
/// <param name="Name">For example <c>VIF #0</c>.</param>
/// <param name="NetworkName">Name of the network that it is on there.</param>
internal sealed record SourceAdapter(string? Name, string? NetworkName);
