using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

/// <summary>
/// Virtual disks (API reference 3.9). Every write returns when its activity has completed. All failures are
/// <see cref="OpenIaaSException"/>.
/// </summary>
public sealed class VirtualDiskApi
{
    private const string Root = "compute/v1/open_iaas/virtual_disks";
    private readonly OrderingApi _orders;
    private readonly ObjectReader<VirtualDisk> _reader;

    internal VirtualDiskApi(ApiTransport api, OrderingApi orders)
    {
        _orders = orders;
        _reader = new(api, Root, OpenIaaSJson.Default.VirtualDisk, OpenIaaSJson.Default.ListVirtualDisk, disk => disk.Id);
    }

    /// <summary>The disk, or null on a 404, which alone does not prove that it is gone.</summary>
    public Task<VirtualDisk?> FindAsync(string id, CancellationToken cancellationToken) => _reader.FindAsync(id, cancellationToken);

    /// <summary>The disk, or null when it is proved to be gone: 404 by id and missing in a complete list.</summary>
    public Task<VirtualDisk?> FindOrProveAbsentAsync(string id, CancellationToken cancellationToken) =>
        _reader.FindOrProveAbsentAsync(id, cancellationToken);

    /// <summary>The disks of a machine in device order, the drive with its first-boot data included.</summary>
    public Task<IReadOnlyList<VirtualDisk>> ListOfMachineAsync(string virtualMachineId, CancellationToken cancellationToken) =>
        ListAsync(new VirtualDiskFilter { VirtualMachineId = virtualMachineId }, cancellationToken);

    /// <summary>All disks that the filter lets through, those of templates and ISO images included.</summary>
    public Task<IReadOnlyList<VirtualDisk>> ListAsync(VirtualDiskFilter filter, CancellationToken cancellationToken) =>
        _reader.ListAsync(filter.On(Root), cancellationToken);

    /// <summary>Makes a disk, attaches it and returns its id. A running machine gets it plugged at once.</summary>
    public Task<string> CreateAsync(NewVirtualDisk disk, CancellationToken cancellationToken) =>
        _orders.CreateAsync(Root, disk, OpenIaaSJson.Default.NewVirtualDisk, cancellationToken);

    /// <summary>Renames or grows.</summary>
    public Task UpdateAsync(string id, VirtualDiskPatch patch, CancellationToken cancellationToken) =>
        _orders.PatchAsync(Path(id), patch, OpenIaaSJson.Default.VirtualDiskPatch, cancellationToken);

    /// <summary>Moves the disk to another repository of its pool.</summary>
    public Task RelocateAsync(string id, string storageRepositoryId, CancellationToken cancellationToken) =>
        _orders.PatchAsync(
            $"{Path(id)}/relocate", new RepositoryTarget(storageRepositoryId), OpenIaaSJson.Default.RepositoryTarget, cancellationToken);

    /// <summary>Plugs an attached disk into a running machine.</summary>
    public Task ConnectAsync(string id, string virtualMachineId, CancellationToken cancellationToken) =>
        TargetAsync(id, "connect", virtualMachineId, cancellationToken);

    /// <summary>Unplugs an attached disk from a running machine.</summary>
    public Task DisconnectAsync(string id, string virtualMachineId, CancellationToken cancellationToken) =>
        TargetAsync(id, "disconnect", virtualMachineId, cancellationToken);

    /// <summary>Attaches the disk to a machine.</summary>
    public Task AttachAsync(string id, AttachRequest request, CancellationToken cancellationToken) =>
        _orders.PatchAsync($"{Path(id)}/attach", request, OpenIaaSJson.Default.AttachRequest, cancellationToken);

    /// <summary>Removes the attachment to a machine.</summary>
    public Task DetachAsync(string id, string virtualMachineId, CancellationToken cancellationToken) =>
        TargetAsync(id, "detach", virtualMachineId, cancellationToken);

    /// <summary>Deletes the disk; it must not be plugged into a running machine.</summary>
    public Task DeleteAsync(string id, CancellationToken cancellationToken) => _orders.DeleteAsync(Path(id), cancellationToken);

    private Task TargetAsync(string id, string verb, string virtualMachineId, CancellationToken cancellationToken) =>
        _orders.PatchAsync($"{Path(id)}/{verb}", new MachineTarget(virtualMachineId), OpenIaaSJson.Default.MachineTarget, cancellationToken);

    private static string Path(string id) => $"{Root}/{Uri.EscapeDataString(id)}";
}
