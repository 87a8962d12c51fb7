using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>What a VirtualMachine shall be.</summary>
public sealed class VirtualMachineArgs : ResourceArgs
{
    /// <summary>Name: letters, digits, "-", "_", "." and spaces. Unique among the machines of its zone that are made here.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>UUID of the template, which fixes zone, pool, disks and adapters: give either this or marketplaceItemId. Another one makes another machine.</summary>
    [Input("templateId")]
    public Input<string>? TemplateId { get; set; }

    /// <summary>UUID of the marketplace item whose image it is made from: give either this or templateId. Another one makes another machine.</summary>
    [Input("marketplaceItemId")]
    public Input<string>? MarketplaceItemId { get; set; }

    /// <summary>UUID of the storage repository that the image of a marketplace item is deployed on, which fixes zone and pool. Only with marketplaceItemId, which needs it. Another one makes another machine; to move the disk within its pool, set osDisk.storageRepositoryId instead.</summary>
    [Input("storageRepositoryId")]
    public Input<string>? StorageRepositoryId { get; set; }

    /// <summary>vCPUs, 1 to 254. Changing it stops the machine: see allowRestart.</summary>
    [Input("cpu", required: true)]
    public Input<int> Cpu { get; set; } = null!;

    /// <summary>Memory in bytes, a multiple of 1 MiB, at most 8 TiB, not below that of the template. Changing it stops the machine: see allowRestart.</summary>
    [Input("memory", required: true)]
    public Input<double> Memory { get; set; } = null!;

    /// <summary>Cores per socket; divides cpu. Left out: as the template has it. Changing it stops the machine: see allowRestart.</summary>
    [Input("coresPerSocket")]
    public Input<int>? CoresPerSocket { get; set; }

    /// <summary>Firmware: bios or uefi. Left out: as the template has it. Changing it stops the machine: see allowRestart.</summary>
    [Input("bootFirmware")]
    public Input<string>? BootFirmware { get; set; }

    /// <summary>Secure boot; needs uefi. Left out: as the template has it. Changing it stops the machine: see allowRestart.</summary>
    [Input("secureBoot")]
    public Input<bool>? SecureBoot { get; set; }

    [Input("bootOrder")]
    private InputList<string>? _bootOrder;

    /// <summary>One to three of Hard-Drive, DVD-Drive and Network, in order. Left out: as the template has it.</summary>
    public InputList<string> BootOrder
    {
        get => _bootOrder ??= new InputList<string>();
        set => _bootOrder = value;
    }

    /// <summary>Whether the machine starts with its host. Default: false.</summary>
    [Input("autoPowerOn")]
    public Input<bool>? AutoPowerOn { get; set; }

    /// <summary>What happens when the host fails: disabled, restart or best-effort. Default: disabled.</summary>
    [Input("highAvailability")]
    public Input<string>? HighAvailability { get; set; }

    /// <summary>Wanted power state: on or off. Default: on.</summary>
    [Input("powerState")]
    public Input<string>? PowerState { get; set; }

    /// <summary>UUID of the host to run on; a running machine moves to another one while it runs. Left out, which is advisable: the platform chooses. Only with powerState on.</summary>
    [Input("hostId")]
    public Input<string>? HostId { get; set; }

    [Input("backupPolicyIds", required: true)]
    private InputList<string>? _backupPolicyIds;

    /// <summary>UUIDs of the backup policies, at least one: without one the platform refuses to power the machine on (SecNumCloud).</summary>
    public InputList<string> BackupPolicyIds
    {
        get => _backupPolicyIds ??= new InputList<string>();
        set => _backupPolicyIds = value;
    }

    /// <summary>UUID of the replication policy that copies the machine to another zone. Left out: replication is not managed; taken out again: it ends.</summary>
    [Input("replicationPolicyId")]
    public Input<string>? ReplicationPolicyId { get; set; }

    /// <summary>UUID of the ISO image in the DVD drive: a virtual disk on a storage repository for ISO images. Left out: the drive is not managed; taken out again: it is emptied.</summary>
    [Input("iso")]
    public Input<string>? Iso { get; set; }

    /// <summary>NoCloud data that the guest reads at its first boot only. A change of it changes nothing on an existing machine: later changes go through the guest's own API.</summary>
    [Input("cloudInit")]
    public Input<Inputs.VirtualMachineCloudInitArgs>? CloudInit { get; set; }

    /// <summary>The disk that comes with the template or image and boots. Left out: as it is there.</summary>
    [Input("osDisk")]
    public Input<Inputs.VirtualMachineOsDiskArgs>? OsDisk { get; set; }

    [Input("osNetworkAdapters")]
    private InputList<Inputs.VirtualMachineOsNetworkAdapterArgs>? _osNetworkAdapters;

    /// <summary>The adapters that come with the template or image: one entry for each, in the same order.</summary>
    public InputList<Inputs.VirtualMachineOsNetworkAdapterArgs> OsNetworkAdapters
    {
        get => _osNetworkAdapters ??= new InputList<Inputs.VirtualMachineOsNetworkAdapterArgs>();
        set => _osNetworkAdapters = value;
    }

    [Input("tags")]
    private InputMap<string>? _tags;

    /// <summary>All tags of the machine. Left out: tags are not managed.</summary>
    public InputMap<string> Tags
    {
        get => _tags ??= new InputMap<string>();
        set => _tags = value;
    }

    /// <summary>Consent to stop a running machine for changes that need it (cpu, memory, coresPerSocket, bootFirmware, secureBoot, size of the OS disk, MAC addresses). Without it such changes are refused. Default: false.</summary>
    [Input("allowRestart")]
    public Input<bool>? AllowRestart { get; set; }

    /// <summary>How many seconds a start waits for the guest's drivers, 0 to 900; 0 does not wait. That they stay away is a warning, never a failure. Default: 30.</summary>
    [Input("waitForDriversSeconds")]
    public Input<int>? WaitForDriversSeconds { get; set; }

    /// <summary>Arguments without values.</summary>
    public static new VirtualMachineArgs Empty => new();
}
