using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Backup;

/// <summary>Narrows a list of backups. What is null does not narrow.</summary>
public sealed record BackupFilter
{
    /// <summary>Only this zone.</summary>
    public string? MachineManagerId { get; init; }

    /// <summary>Only this machine.</summary>
    public string? VirtualMachineId { get; init; }

    /// <summary>True for only those of deleted machines.</summary>
    public bool Deleted { get; init; }

    internal string On(string path) => new PathQuery(path)
        .With("machineManagerId", MachineManagerId)
        .With("virtualMachineId", VirtualMachineId)
        .With("deleted", Deleted ? "true" : null)
        .ToString();
}
