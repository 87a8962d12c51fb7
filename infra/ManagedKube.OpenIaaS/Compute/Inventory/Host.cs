namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>A hypervisor host (API reference 3.4).</summary>
public sealed record Host
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>UUID of the hypervisor's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>The zone.</summary>
    public Reference? MachineManager { get; init; }

    /// <summary>The pool it belongs to.</summary>
    public Reference? Pool { get; init; }

    /// <summary><c>Running</c> normally.</summary>
    public string? PowerState { get; init; }

    /// <summary>Maintenance; a host in maintenance takes no machine.</summary>
    public HostUpdateData? UpdateData { get; init; }

    /// <summary>Whether it leads its pool.</summary>
    public bool Master { get; init; }

    /// <summary>Time since it booted, in seconds.</summary>
    public long Uptime { get; init; }

    /// <summary>Whether an update waits for a reboot.</summary>
    public bool RebootRequired { get; init; }

    /// <summary>UUIDs of the machines that run on it.</summary>
    public IReadOnlyList<string>? VirtualMachines { get; init; }

    /// <summary>What it has and uses.</summary>
    public HostMetrics? Metrics { get; init; }
}
