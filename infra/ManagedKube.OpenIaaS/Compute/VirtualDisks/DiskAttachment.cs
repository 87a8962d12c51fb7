namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

/// <summary>A disk's attachment to a machine.</summary>
/// <param name="Id">UUID of the machine.</param>
/// <param name="Name">Name of the machine.</param>
/// <param name="ReadOnly">True for mode <c>RO</c>.</param>
/// <param name="Connected">Run-time plug state: false for every disk of a halted machine.</param>
public sealed record DiskAttachment(string Id, string? Name, bool ReadOnly, bool Connected);
