namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>A machine manager, which is one availability zone (API reference 3.2).</summary>
public sealed record MachineManager
{
    /// <summary>UUID; the <c>machineManagerId</c> of everything in the zone.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the zone, for example <c>AZ05</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the orchestrator.</summary>
    public string? OsName { get; init; }

    /// <summary>Version of the orchestrator.</summary>
    public string? OsVersion { get; init; }
}
