namespace ManagedKube.Model.Inventory;

/// <summary>A hypervisor host.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MemoryGb">Its memory in whole GB (1024³ bytes).</param>
/// <param name="Threads">Its hardware threads.</param>
public sealed record HostInventory(string Name, int MemoryGb, int Threads);
