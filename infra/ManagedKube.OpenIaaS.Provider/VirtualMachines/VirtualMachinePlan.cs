using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>What separates a machine as it is from the wanted one. Null and empty: nothing to do there.</summary>
internal sealed record VirtualMachinePlan
{
    public VirtualMachinePatch? Patch { get; init; }

    public ImmutableArray<string>? BootOrder { get; init; }

    public ImmutableArray<string>? PolicyIds { get; init; }

    public ImmutableArray<string> TagsToRemove { get; init; } = [];

    public ImmutableArray<KeyValuePair<string, string>> TagsToAdd { get; init; } = [];

    /// <summary>UUID of another replication policy; empty for none.</summary>
    public string? ReplicationPolicyId { get; init; }

    /// <summary>Whether the replication by the present policy must end first.</summary>
    public bool LeavesReplication { get; init; }

    /// <summary>UUID of another ISO image; empty for none.</summary>
    public string? IsoId { get; init; }

    /// <summary>Whether the DVD drive must be emptied first.</summary>
    public bool Unmounts { get; init; }

    public string? OsDiskId { get; init; }

    public VirtualDiskPatch? OsDiskPatch { get; init; }

    public string? OsDiskRepositoryId { get; init; }

    public ImmutableArray<AdapterChange> Adapters { get; init; } = [];

    /// <summary>Another host that the running machine must move to.</summary>
    public string? MoveToHostId { get; init; }

    public bool PowerOn { get; init; }

    public bool PowerOff { get; init; }

    /// <summary>Each difference as <c>property: is A, wanted B</c>.</summary>
    public ImmutableArray<string> Differences { get; init; } = [];

    /// <summary>Whether the machine is as wanted.</summary>
    public bool IsEmpty => Differences.IsEmpty;

    /// <summary>Whether something can only change while the machine is halted (API reference 3.8, 3.9, 3.10).</summary>
    public bool NeedsHalt =>
        Patch is { Cpu: not null } or { Memory: not null } or { NumCoresPerSocket: not null } or { BootFirmware: not null } or { SecureBoot: not null }
        || OsDiskPatch?.Size is not null
        || Adapters.Any(adapter => adapter.NeedsHalt);
}
