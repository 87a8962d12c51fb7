namespace ManagedKube.Model.Inventory;

/// <summary>A storage repository.</summary>
/// <param name="Name">Its name, which tells its class by convention.</param>
/// <param name="FreeGb">Its free space in whole GB (1024³ bytes).</param>
/// <param name="IsUsable">Whether disks can be made there now: it is accessible and not in maintenance.</param>
public sealed record RepositoryInventory(string Name, long FreeGb, bool IsUsable);
