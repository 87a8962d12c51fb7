namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

/// <summary>A template that a disk is part of.</summary>
/// <param name="Id">UUID of the template.</param>
/// <param name="Name">Name of the template.</param>
/// <param name="ReadOnly">True for mode <c>RO</c>.</param>
public sealed record DiskTemplate(string Id, string? Name, bool ReadOnly);
