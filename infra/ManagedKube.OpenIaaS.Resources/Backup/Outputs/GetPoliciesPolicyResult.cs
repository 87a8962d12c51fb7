using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup.Outputs;

/// <summary>A backup policy.</summary>
[OutputType]
public sealed class GetPoliciesPolicyResult
{
    /// <summary>UUID of the backup policy.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUID of the availability zone.</summary>
    public readonly string MachineManagerId;

    /// <summary>UUID of the backup software's own object.</summary>
    public readonly string? InternalId;

    /// <summary>Whether it runs at the moment.</summary>
    public readonly bool Running;

    /// <summary>For example delta.</summary>
    public readonly string? Mode;

    /// <summary>UUIDs of the machines that have it.</summary>
    public readonly ImmutableArray<string> VirtualMachineIds;

    /// <summary>When it runs; none for a policy that means "no backup".</summary>
    public readonly ImmutableArray<PolicySchedulerResult> Schedulers;

    [OutputConstructor]
    private GetPoliciesPolicyResult(
        string id,
        string name,
        string machineManagerId,
        string? internalId,
        bool running,
        string? mode,
        ImmutableArray<string> virtualMachineIds,
        ImmutableArray<PolicySchedulerResult> schedulers)
    {
        Id = id;
        Name = name;
        MachineManagerId = machineManagerId;
        InternalId = internalId;
        Running = running;
        Mode = mode;
        VirtualMachineIds = virtualMachineIds;
        Schedulers = schedulers;
    }
}
