namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>An adapter of a template.</summary>
/// <param name="Name">For example <c>VIF #0</c>.</param>
/// <param name="Network">Network of the template's own adapter.</param>
public sealed record TemplateNetworkAdapter(string? Name, Reference? Network);
