using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup.Outputs;

/// <summary>A backup.</summary>
[OutputType]
public sealed class GetBackupsBackupResult
{
    /// <summary>UUID of the backup.</summary>
    public readonly string Id;

    /// <summary>Name of its machine: a backup has none of its own.</summary>
    public readonly string Name;

    /// <summary>UUID of the backup software's own object.</summary>
    public readonly string? InternalId;

    /// <summary>For example delta.</summary>
    public readonly string? Mode;

    /// <summary>Whether its machine is gone.</summary>
    public readonly bool IsVirtualMachineDeleted;

    /// <summary>Size in bytes.</summary>
    public readonly double Size;

    /// <summary>When it was made, in seconds since the Unix epoch.</summary>
    public readonly double Timestamp;

    /// <summary>UUID of its machine.</summary>
    public readonly string? VirtualMachineId;

    /// <summary>UUID of the policy that made it.</summary>
    public readonly string? PolicyId;

    [OutputConstructor]
    private GetBackupsBackupResult(
        string id,
        string name,
        string? internalId,
        string? mode,
        bool isVirtualMachineDeleted,
        double size,
        double timestamp,
        string? virtualMachineId,
        string? policyId)
    {
        Id = id;
        Name = name;
        InternalId = internalId;
        Mode = mode;
        IsVirtualMachineDeleted = isVirtualMachineDeleted;
        Size = size;
        Timestamp = timestamp;
        VirtualMachineId = virtualMachineId;
        PolicyId = policyId;
    }
}
