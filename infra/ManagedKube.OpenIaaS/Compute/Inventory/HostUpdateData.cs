namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>Maintenance of a host.</summary>
/// <param name="MaintenanceMode">True while the host takes no machine.</param>
/// <param name="Status">Text for people.</param>
public sealed record HostUpdateData(bool MaintenanceMode, string? Status);
