using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>The snapshot that was found.</summary>
[OutputType]
public sealed class GetSnapshotResult
{
    /// <summary>UUID of the snapshot.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>Text for people.</summary>
    public readonly string? Description;

    /// <summary>UUID of its machine.</summary>
    public readonly string? VirtualMachineId;

    /// <summary>When it was made, in seconds since the Unix epoch.</summary>
    public readonly double CreateTime;

    [OutputConstructor]
    private GetSnapshotResult(
        string id,
        string name,
        string? description,
        string? virtualMachineId,
        double createTime)
    {
        Id = id;
        Name = name;
        Description = description;
        VirtualMachineId = virtualMachineId;
        CreateTime = createTime;
    }
}
