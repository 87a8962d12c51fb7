namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A blade that runs virtual machines.</summary>
internal sealed record Host
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required Pool Pool { get; init; }

    /// <summary>Whether it takes no virtual machine for now; those that run on it stay.</summary>
    public bool MaintenanceMode { get; init; }

    public required DateTimeOffset BootedAt { get; init; }
}
