using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>A machine as it is now, with what came with its template.</summary>
/// <param name="Machine">The machine itself.</param>
/// <param name="OsDisk">Its disk from the template; null when that is not attached any more, or there never was one.</param>
/// <param name="OsAdapters">Its adapters from the template, in device order.</param>
/// <param name="PolicyIds">Its backup policies.</param>
/// <param name="Tags">Its tags.</param>
internal sealed record VirtualMachineSnapshot(
    VirtualMachine Machine,
    VirtualDisk? OsDisk,
    ImmutableArray<NetworkAdapter> OsAdapters,
    ImmutableArray<string> PolicyIds,
    ImmutableSortedDictionary<string, string> Tags);
