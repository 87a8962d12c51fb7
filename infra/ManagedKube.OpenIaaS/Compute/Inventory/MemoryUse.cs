namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>Memory of a host or a pool.</summary>
/// <param name="Usage">Used, in bytes.</param>
/// <param name="Size">There is, in bytes.</param>
public sealed record MemoryUse(long Usage, long Size);
