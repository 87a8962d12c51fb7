using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>
/// A virtual machine made from a template or a marketplace item. It is never replaced but for another one of these: all else is changed in place, and a machine that has to be stopped for it runs again afterwards, whatever happens. A replaced machine is deleted before the new one is made, for both have the same name and MAC addresses. Its data disks are resources of their own: they are never deleted with it. The drive with the first-boot data is the platform's own and never managed.
/// </summary>
[ResourceType(TypeToken, null)]
public sealed class VirtualMachine : CustomResource
{
    private const string TypeToken = "openiaas:compute:VirtualMachine";

    /// <summary>Name: letters, digits, "-", "_", "." and spaces. Unique among the machines of its zone that are made here.</summary>
    [Output("name")]
    public Output<string> Name { get; private set; } = null!;

    /// <summary>UUID of the template, which fixes zone, pool, disks and adapters: give either this or marketplaceItemId. Another one makes another machine.</summary>
    [Output("templateId")]
    public Output<string?> TemplateId { get; private set; } = null!;

    /// <summary>UUID of the marketplace item whose image it is made from: give either this or templateId. Another one makes another machine.</summary>
    [Output("marketplaceItemId")]
    public Output<string?> MarketplaceItemId { get; private set; } = null!;

    /// <summary>UUID of the storage repository that the image of a marketplace item is deployed on, which fixes zone and pool. Only with marketplaceItemId, which needs it. Another one makes another machine; to move the disk within its pool, set osDisk.storageRepositoryId instead.</summary>
    [Output("storageRepositoryId")]
    public Output<string?> StorageRepositoryId { get; private set; } = null!;

    /// <summary>vCPUs, 1 to 254. Changing it stops the machine: see allowRestart.</summary>
    [Output("cpu")]
    public Output<int> Cpu { get; private set; } = null!;

    /// <summary>Memory in bytes, a multiple of 1 MiB, at most 8 TiB, not below that of the template. Changing it stops the machine: see allowRestart.</summary>
    [Output("memory")]
    public Output<double> Memory { get; private set; } = null!;

    /// <summary>Cores per socket; divides cpu. Left out: as the template has it. Changing it stops the machine: see allowRestart.</summary>
    [Output("coresPerSocket")]
    public Output<int> CoresPerSocket { get; private set; } = null!;

    /// <summary>Firmware: bios or uefi. Left out: as the template has it. Changing it stops the machine: see allowRestart.</summary>
    [Output("bootFirmware")]
    public Output<string> BootFirmware { get; private set; } = null!;

    /// <summary>Secure boot; needs uefi. Left out: as the template has it. Changing it stops the machine: see allowRestart.</summary>
    [Output("secureBoot")]
    public Output<bool> SecureBoot { get; private set; } = null!;

    /// <summary>One to three of Hard-Drive, DVD-Drive and Network, in order. Left out: as the template has it.</summary>
    [Output("bootOrder")]
    public Output<ImmutableArray<string>> BootOrder { get; private set; } = null!;

    /// <summary>Whether the machine starts with its host. Default: false.</summary>
    [Output("autoPowerOn")]
    public Output<bool> AutoPowerOn { get; private set; } = null!;

    /// <summary>What happens when the host fails: disabled, restart or best-effort. Default: disabled.</summary>
    [Output("highAvailability")]
    public Output<string> HighAvailability { get; private set; } = null!;

    /// <summary>Wanted power state: on or off. Default: on.</summary>
    [Output("powerState")]
    public Output<string> PowerState { get; private set; } = null!;

    /// <summary>UUID of the host to run on; a running machine moves to another one while it runs. Left out, which is advisable: the platform chooses. Only with powerState on.</summary>
    [Output("hostId")]
    public Output<string?> HostId { get; private set; } = null!;

    /// <summary>UUIDs of the backup policies, at least one: without one the platform refuses to power the machine on (SecNumCloud).</summary>
    [Output("backupPolicyIds")]
    public Output<ImmutableArray<string>> BackupPolicyIds { get; private set; } = null!;

    /// <summary>UUID of the replication policy that copies the machine to another zone. Left out: replication is not managed; taken out again: it ends.</summary>
    [Output("replicationPolicyId")]
    public Output<string?> ReplicationPolicyId { get; private set; } = null!;

    /// <summary>UUID of the ISO image in the DVD drive: a virtual disk on a storage repository for ISO images. Left out: the drive is not managed; taken out again: it is emptied.</summary>
    [Output("iso")]
    public Output<string?> Iso { get; private set; } = null!;

    /// <summary>The disk that comes with the template or image and boots. Left out: as it is there.</summary>
    [Output("osDisk")]
    public Output<Outputs.VirtualMachineOsDiskState?> OsDisk { get; private set; } = null!;

    /// <summary>UUIDs of all disks that came with the template or image; they go with the machine.</summary>
    [Output("osDiskIds")]
    public Output<ImmutableArray<string>> OsDiskIds { get; private set; } = null!;

    /// <summary>The adapters that come with the template or image: one entry for each, in the same order.</summary>
    [Output("osNetworkAdapters")]
    public Output<ImmutableArray<Outputs.VirtualMachineOsNetworkAdapterState>> OsNetworkAdapters { get; private set; } = null!;

    /// <summary>All tags of the machine. Left out: tags are not managed.</summary>
    [Output("tags")]
    public Output<ImmutableDictionary<string, string>> Tags { get; private set; } = null!;

    /// <summary>UUID of the hypervisor's own object.</summary>
    [Output("internalId")]
    public Output<string> InternalId { get; private set; } = null!;

    /// <summary>UUID of the availability zone.</summary>
    [Output("machineManagerId")]
    public Output<string> MachineManagerId { get; private set; } = null!;

    /// <summary>UUID of the pool.</summary>
    [Output("poolId")]
    public Output<string> PoolId { get; private set; } = null!;

    /// <summary>Name of the host that the machine runs on, or ran on last. The platform may move a machine at any time.</summary>
    [Output("host")]
    public Output<string?> Host { get; private set; } = null!;

    /// <summary>Addresses that the guest reports, by device/family/index, for example 0/ipv4/0. Empty while the guest does not report any.</summary>
    [Output("addresses")]
    public Output<ImmutableDictionary<string, string>> Addresses { get; private set; } = null!;

    /// <summary>Whether the guest shows its paravirtualisation drivers.</summary>
    [Output("pvDrivers")]
    public Output<bool> PvDrivers { get; private set; } = null!;

    /// <summary>UUID of an activity that a cancelled operation left running; the next operation waits for its end first.</summary>
    [Output("pendingActivity")]
    public Output<string?> PendingActivity { get; private set; } = null!;

    /// <summary>Creates a VirtualMachine.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="args">What it shall be.</param>
    /// <param name="options">Resource options.</param>
    public VirtualMachine(string name, VirtualMachineArgs args, CustomResourceOptions? options = null)
        : base(TypeToken, name, args ?? new VirtualMachineArgs(), PackageVersion.Defaults(options, "", deleteBeforeReplace: true))
    {
    }

    private VirtualMachine(string name, Input<string> id, CustomResourceOptions? options)
        : base(TypeToken, name, null, PackageVersion.Defaults(options, id))
    {
    }

    /// <summary>Reads an existing VirtualMachine without managing it.</summary>
    /// <param name="name">Name of the resource in the stack.</param>
    /// <param name="id">UUID of the object.</param>
    /// <param name="options">Resource options.</param>
    public static VirtualMachine Get(string name, Input<string> id, CustomResourceOptions? options = null) => new(name, id, options);
}
