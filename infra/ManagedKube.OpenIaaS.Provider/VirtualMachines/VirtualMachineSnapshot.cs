using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>A machine as it is now, with what came with its template or image.</summary>
internal sealed record VirtualMachineSnapshot
{
    /// <summary>The machine itself.</summary>
    public required VirtualMachine Machine { get; init; }

    /// <summary>The disk it came with and boots from; null when that is not attached any more, or there never was one.</summary>
    public VirtualDisk? OsDisk { get; init; }

    /// <summary>UUIDs of all disks it came with.</summary>
    public ImmutableArray<string> OsDiskIds { get; init; } = [];

    /// <summary>The adapters it came with, in device order.</summary>
    public ImmutableArray<OsAdapter> OsAdapters { get; init; } = [];

    /// <summary>UUIDs of its backup policies.</summary>
    public ImmutableArray<string> PolicyIds { get; init; } = [];

    /// <summary>UUID of its replication policy; null when it has none, or it was not looked at.</summary>
    public string? ReplicationPolicyId { get; init; }

    /// <summary>UUID of the ISO image in its DVD drive; null when that is empty, empty when the image is not to be found.</summary>
    public string? IsoId { get; init; }

    /// <summary>Its tags.</summary>
    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
