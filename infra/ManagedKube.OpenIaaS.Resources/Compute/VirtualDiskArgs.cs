using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>What a VirtualDisk shall be.</summary>
public sealed class VirtualDiskArgs : ResourceArgs
{
    /// <summary>Name; unique among the disks of its machine.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>Size in bytes, at most 2 TB. It can grow, never shrink. A disk that is plugged into a running machine is unplugged for that moment: see allowDisconnect.</summary>
    [Input("size", required: true)]
    public Input<double> Size { get; set; } = null!;

    /// <summary>UUID of a storage repository that the machine reaches. A change moves the disk.</summary>
    [Input("storageRepositoryId", required: true)]
    public Input<string> StorageRepositoryId { get; set; } = null!;

    /// <summary>UUID of the machine that it is attached to. A change detaches it there and attaches it here, with its data: see allowDisconnect.</summary>
    [Input("virtualMachineId", required: true)]
    public Input<string> VirtualMachineId { get; set; } = null!;

    /// <summary>RW or RO. A change detaches the disk and attaches it again: see allowDisconnect. Default: RW.</summary>
    [Input("mode")]
    public Input<string>? Mode { get; set; }

    /// <summary>Whether the machine may boot from it. A change detaches the disk and attaches it again: see allowDisconnect. Default: false.</summary>
    [Input("bootable")]
    public Input<bool>? Bootable { get; set; }

    /// <summary>Device number among the disks of the machine, 0 to 22; the first one boots. A change detaches the disk and attaches it again: see allowDisconnect. Left out: the next free one.</summary>
    [Input("position")]
    public Input<int>? Position { get; set; }

    /// <summary>Consent to unplug the disk from a running machine for changes that need it (size, mode, bootable, position, virtualMachineId). Its file systems must not be in use meanwhile. Without it such changes are refused. Default: false.</summary>
    [Input("allowDisconnect")]
    public Input<bool>? AllowDisconnect { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new VirtualDiskArgs Empty => new();
}
