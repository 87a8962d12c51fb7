using ManagedKube.OpenIaaS.Http;

namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>
/// Virtual machines (API reference 3.8). Every write returns when its activity has completed; a completed activity is
/// no proof of its effect, so read back what matters. All failures are <see cref="OpenIaaSException"/>.
/// </summary>
public sealed class VirtualMachineApi
{
    private const string Root = "compute/v1/open_iaas/virtual_machines";
    private readonly OrderingApi _orders;
    private readonly ObjectReader<VirtualMachine> _reader;

    internal VirtualMachineApi(ApiTransport api, OrderingApi orders)
    {
        _orders = orders;
        _reader = new(api, Root, OpenIaaSJson.Default.VirtualMachine, OpenIaaSJson.Default.ListVirtualMachine, vm => vm.Id);
    }

    /// <summary>The machine, or null on a 404, which alone does not prove that it is gone.</summary>
    public Task<VirtualMachine?> FindAsync(string id, CancellationToken cancellationToken) =>
        _reader.FindAsync(id, cancellationToken);

    /// <summary>The machine, or null when it is proved to be gone: 404 by id and missing in a complete list.</summary>
    public Task<VirtualMachine?> FindOrProveAbsentAsync(string id, CancellationToken cancellationToken) =>
        _reader.FindOrProveAbsentAsync(id, cancellationToken);

    /// <summary>All machines, or those of one zone.</summary>
    public Task<IReadOnlyList<VirtualMachine>> ListAsync(string? machineManagerId, CancellationToken cancellationToken) =>
        _reader.ListAsync(new PathQuery(Root).With("machineManagerId", machineManagerId).ToString(), cancellationToken);

    /// <summary>Makes a machine, halted, and returns its id.</summary>
    public Task<string> CreateAsync(NewVirtualMachine machine, CancellationToken cancellationToken) =>
        _orders.CreateAsync(Root, machine, OpenIaaSJson.Default.NewVirtualMachine, cancellationToken);

    /// <summary>Changes properties.</summary>
    public Task UpdateAsync(string id, VirtualMachinePatch patch, CancellationToken cancellationToken) =>
        _orders.PatchAsync(Path(id), patch, OpenIaaSJson.Default.VirtualMachinePatch, cancellationToken);

    /// <summary>Powers on or off.</summary>
    public Task PowerAsync(string id, PowerRequest request, CancellationToken cancellationToken) =>
        _orders.PatchAsync($"{Path(id)}/power", request, OpenIaaSJson.Default.PowerRequest, cancellationToken);

    /// <summary>Sets the boot order: one to three of <c>Hard-Drive</c>, <c>DVD-Drive</c>, <c>Network</c>.</summary>
    public Task SetBootOrderAsync(string id, IReadOnlyList<string> order, CancellationToken cancellationToken) =>
        _orders.PatchAsync($"{Path(id)}/boot_order", new BootOrder(order), OpenIaaSJson.Default.BootOrder, cancellationToken);

    /// <summary>Moves a running machine to another host of its pool.</summary>
    public Task RelocateAsync(string id, string hostId, CancellationToken cancellationToken) =>
        _orders.PostAsync($"{Path(id)}/relocate", new Relocation(hostId), OpenIaaSJson.Default.Relocation, cancellationToken);

    /// <summary>Puts an ISO image into the DVD drive, which must be empty.</summary>
    /// <param name="id">UUID of the machine.</param>
    /// <param name="virtualDiskId">UUID of an ISO image: a virtual disk on a storage repository for ISO images.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task MountAsync(string id, string virtualDiskId, CancellationToken cancellationToken) =>
        _orders.PostAsync($"{Path(id)}/mount", new ImageMount(virtualDiskId), OpenIaaSJson.Default.ImageMount, cancellationToken);

    /// <summary>Empties the DVD drive.</summary>
    public Task UnmountAsync(string id, CancellationToken cancellationToken) => _orders.PostAsync($"{Path(id)}/unmount", cancellationToken);

    /// <summary>
    /// Removes the machine with its adapters and the disks that came with its template. Disks made by
    /// <see cref="VirtualDisks.VirtualDiskApi.CreateAsync"/> stay behind: delete them first.
    /// </summary>
    public Task DeleteAsync(string id, CancellationToken cancellationToken) => _orders.DeleteAsync(Path(id), cancellationToken);

    private static string Path(string id) => $"{Root}/{Uri.EscapeDataString(id)}";
}
