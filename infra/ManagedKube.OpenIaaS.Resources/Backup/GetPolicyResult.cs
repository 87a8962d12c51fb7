using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>The backup policy that was found.</summary>
[OutputType]
public sealed class GetPolicyResult
{
    /// <summary>UUID of the backup policy.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    [OutputConstructor]
    private GetPolicyResult(
        string id,
        string name,
        string machineManagerId)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
    }
}
