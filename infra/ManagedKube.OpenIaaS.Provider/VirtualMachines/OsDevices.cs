using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>
/// Which disks and adapters of a machine came with its template or image. They are recorded by id; of a machine that is new
/// these are all, and of one that is imported the disk that boots and all adapters.
/// </summary>
/// <param name="IsNew">Whether nothing but what it came with can be there yet.</param>
/// <param name="DiskId">Id of the disk that boots, if it is recorded.</param>
/// <param name="DiskIds">Ids of all disks it came with, if they are recorded.</param>
/// <param name="AdapterIds">Ids of the adapters, if they are recorded.</param>
/// <param name="AdapterCount">How many adapters there are when they are not recorded; null for all.</param>
/// <param name="DiskCount">How many disks a new machine comes with.</param>
internal sealed record OsDevices(
    bool IsNew, string? DiskId, ImmutableArray<string>? DiskIds, ImmutableArray<string>? AdapterIds, int? AdapterCount, int DiskCount = 0)
{
    /// <summary>The devices of a new machine with that many adapters and disks.</summary>
    public static OsDevices OfNew(int adapterCount, int diskCount) => new(true, null, null, null, adapterCount, diskCount);

    /// <summary>The devices that recorded outputs name; else those that inputs or, for an import, nothing tells.</summary>
    public static OsDevices Recorded(PropertyMap outputs, PropertyMap inputs)
    {
        var reader = new InputReader(outputs);
        return new(
            false,
            reader.Object("osDisk")?.Text("id"),
            reader.Texts("osDiskIds") is { Length: > 0 } disks ? disks : null,
            reader.Objects("osNetworkAdapters") is { Length: > 0 } adapters ? [.. adapters.Select(adapter => adapter.Text("id") ?? "")] : null,
            new InputReader(inputs).Objects("osNetworkAdapters")?.Length);
    }

    /// <summary>Whether all that a new machine came with is to be seen: a list that lags must not be recorded as what it came with.</summary>
    public bool IsComplete(VirtualMachineSnapshot live) =>
        !IsNew || (live.OsDiskIds.Length >= DiskCount && live.OsAdapters.Length >= AdapterCount);

    /// <summary>The disk that boots, among those of the machine; never the drive with the first-boot data.</summary>
    public VirtualDisk? Pick(IReadOnlyList<VirtualDisk> disks) =>
        disks.FirstOrDefault(disk => !disk.IsCloudConfigDrive && (DiskId is null || disk.Id == DiskId));

    /// <summary>All disks it came with; of a machine that is not recorded, as far as they are attached.</summary>
    public ImmutableArray<string> PickAll(IReadOnlyList<VirtualDisk> disks)
    {
        if (DiskIds is { } ids)
            return ids;
        return IsNew
            ? [.. disks.Where(disk => !disk.IsCloudConfigDrive).Select(disk => disk.Id)]
            : Pick(disks) is { } first ? [first.Id] : [];
    }

    /// <summary>The adapters among those of the machine.</summary>
    public ImmutableArray<NetworkAdapter> Pick(IReadOnlyList<NetworkAdapter> adapters) => AdapterIds is { } ids
        ? [.. ids.SelectMany(id => adapters.Where(adapter => adapter.Id == id))]
        : [.. adapters.Take(AdapterCount ?? adapters.Count)];
}
