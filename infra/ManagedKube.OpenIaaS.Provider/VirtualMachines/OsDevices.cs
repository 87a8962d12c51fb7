using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Which disk and adapters of a machine came with its template. They are recorded by id; of a machine that is new or
/// imported they are the first ones in device order.
/// </summary>
/// <param name="DiskId">Id of the disk, if it is recorded.</param>
/// <param name="AdapterIds">Ids of the adapters, if they are recorded.</param>
/// <param name="AdapterCount">How many adapters there are when they are not recorded; null for all.</param>
internal sealed record OsDevices(string? DiskId, ImmutableArray<string>? AdapterIds, int? AdapterCount)
{
    /// <summary>The devices of a new machine with that many adapters.</summary>
    public static OsDevices OfNew(int? adapterCount) => new(null, null, adapterCount);

    /// <summary>The devices that recorded outputs name; else those that inputs or, for an import, nothing tells.</summary>
    public static OsDevices Recorded(PropertyMap outputs, PropertyMap inputs)
    {
        var reader = new InputReader(outputs);
        return new(
            reader.Object("osDisk")?.Text("id"),
            reader.Objects("osNetworkAdapters")?.Select(adapter => adapter.Text("id") ?? "").ToImmutableArray(),
            new InputReader(inputs).Objects("osNetworkAdapters")?.Length);
    }

    /// <summary>The disk among those of the machine; never the drive with the first-boot data.</summary>
    public VirtualDisk? Pick(IReadOnlyList<VirtualDisk> disks) =>
        disks.FirstOrDefault(disk => !disk.IsCloudConfigDrive && (DiskId is null || disk.Id == DiskId));

    /// <summary>The adapters among those of the machine.</summary>
    public ImmutableArray<NetworkAdapter> Pick(IReadOnlyList<NetworkAdapter> adapters) => AdapterIds is { } ids
        ? [.. ids.SelectMany(id => adapters.Where(adapter => adapter.Id == id))]
        : [.. adapters.Take(AdapterCount ?? adapters.Count)];
}
