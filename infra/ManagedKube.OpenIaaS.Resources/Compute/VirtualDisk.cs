using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>
/// A disk attached to a virtual machine. Never replaced: all is changed in place. It does not go with its machine: it is deleted on its own.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class VirtualDisk : CustomResource
{
    private const string TypeToken = "openiaas:compute:VirtualDisk";

    /// <summary>Name; unique among the disks of its machine.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>Size in bytes, at most 2 TB. It can grow, never shrink. A disk that is plugged into a running machine is unplugged for that moment: see allowDisconnect.</summary>
    [Output("size")]
    public Output<double> Size { get; private set; } = null!;

    /// <summary>UUID of a storage repository that the machine reaches. A change moves the disk.</summary>
    [Output("storageRepositoryId")]
    public Output<string> StorageRepositoryId { get; private set; } = null!;

    /// <summary>UUID of the machine that it is attached to. A change detaches it there and attaches it here, with its data: see allowDisconnect.</summary>
    [Output("virtualMachineId")]
    public Output<string> VirtualMachineId { get; private set; } = null!;

    /// <summary>RW or RO. A change detaches the disk and attaches it again: see allowDisconnect. Default: RW.</summary>
    [Output("mode")]
    public Output<string> Mode { get; private set; } = null!;

    /// <summary>Whether the machine may boot from it. A change detaches the disk and attaches it again: see allowDisconnect. Default: false.</summary>
    [Output("bootable")]
    public Output<bool> Bootable { get; private set; } = null!;

    /// <summary>Device number among the disks of the machine, 0 to 22; the first one boots. A change detaches the disk and attaches it again: see allowDisconnect. Left out: the next free one.</summary>
    [Output("position")]
    public Output<int?> Position { get; private set; } = null!;

    /// <summary>UUID of the hypervisor's own object.</summary>
    [Output("internalId")]
    public Output<string> InternalId { get; private set; } = null!;

    /// <summary>Space taken in bytes.</summary>
    [Output("usage")]
    public Output<double> Usage { get; private set; } = null!;

    /// <summary>Whether the running machine does not see the disk, as an interrupted change leaves it; the next update plugs it in.</summary>
    [Output("unplugged")]
    public Output<bool> Unplugged { get; private set; } = null!;

    /// <summary>UUID of an activity that a cancelled operation left running; the next operation waits for its end first.</summary>
    [Output("pendingActivity")]
    public Output<string?> PendingActivity { get; private set; } = null!;

    /// <summary>Creates a VirtualDisk.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public VirtualDisk(string name, VirtualDiskArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new VirtualDiskArgs(), PackageVersion.Defaults(options, ""))
    {
    }

    private VirtualDisk(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing VirtualDisk without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">UUID of the object.</param>
    /// <param name="options">Resource options.</param>
    public static VirtualDisk Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
