using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>The wanted machine. Null: not managed, or not known yet in a preview.</summary>
internal sealed record VirtualMachineInputs
{
    public const string On = "on";
    public const string Off = "off";

    /// <summary>Seconds.</summary>
    public const int DefaultWaitForDrivers = 30;

    private const int LongestWaitForDrivers = 900;

    public string Name { get; init; } = "";

    /// <summary>UUID of the template; empty when it is made from a marketplace item.</summary>
    public string TemplateId { get; init; } = "";

    /// <summary>UUID of the marketplace item; empty when it is made from a template.</summary>
    public string MarketplaceItemId { get; init; } = "";

    /// <summary>UUID of the storage repository that a marketplace item is deployed on.</summary>
    public string StorageRepositoryId { get; init; } = "";

    public int Cpu { get; init; }

    public long Memory { get; init; }

    public int? CoresPerSocket { get; init; }

    public string? BootFirmware { get; init; }

    public bool? SecureBoot { get; init; }

    public ImmutableArray<string>? BootOrder { get; init; }

    public bool AutoPowerOn { get; init; }

    public string HighAvailability { get; init; } = "disabled";

    public string PowerState { get; init; } = On;

    public string? HostId { get; init; }

    public ImmutableArray<string>? BackupPolicyIds { get; init; }

    /// <summary>UUID of the replication policy; empty for none.</summary>
    public string? ReplicationPolicyId { get; init; }

    /// <summary>UUID of the ISO image in the DVD drive; empty for none.</summary>
    public string? IsoId { get; init; }

    public CloudInit? CloudInit { get; init; }

    public OsDiskInputs? OsDisk { get; init; }

    public ImmutableArray<OsNetworkAdapterInputs>? OsNetworkAdapters { get; init; }

    public ImmutableSortedDictionary<string, string>? Tags { get; init; }

    public bool AllowRestart { get; init; }

    /// <summary>How long a start waits for the guest's drivers.</summary>
    public TimeSpan WaitForDrivers { get; init; } = TimeSpan.FromSeconds(DefaultWaitForDrivers);

    /// <summary>Whether the machine is wanted running.</summary>
    public bool WantsRunning => PowerState == On;

    /// <summary>Reads inputs that have passed the check.</summary>
    public static VirtualMachineInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    /// <summary>The same, with what the recorded inputs had and these leave out undone: no ISO image, no replication.</summary>
    public VirtualMachineInputs Undoing(VirtualMachineInputs recorded) => this with
    {
        ReplicationPolicyId = ReplicationPolicyId ?? (recorded.ReplicationPolicyId is null ? null : ""),
        IsoId = IsoId ?? (recorded.IsoId is null ? null : ""),
    };

    /// <summary>Reads inputs; violations of single values are left in the reader.</summary>
    public static VirtualMachineInputs Read(InputReader reader) => new()
    {
        Name = reader.Text("name", required: true, ValueRules.Name) ?? "",
        TemplateId = reader.Text("templateId", rule: ValueRules.Uuid) ?? "",
        MarketplaceItemId = reader.Text("marketplaceItemId", rule: ValueRules.Uuid) ?? "",
        StorageRepositoryId = reader.Text("storageRepositoryId", rule: ValueRules.Uuid) ?? "",
        Cpu = (int)(reader.Integer("cpu", 1, ValueRules.MostCpus, required: true) ?? 0),
        Memory = reader.Integer("memory", ValueRules.MiB, ValueRules.LargestMemory, required: true, ValueRules.WholeMiB) ?? 0,
        CoresPerSocket = (int?)reader.Integer("coresPerSocket", 1, ValueRules.MostCpus),
        BootFirmware = reader.Choice("bootFirmware", "bios", "uefi"),
        SecureBoot = reader.Flag("secureBoot"),
        BootOrder = reader.Texts("bootOrder"),
        AutoPowerOn = reader.Flag("autoPowerOn") ?? false,
        HighAvailability = reader.Choice("highAvailability", "disabled", "restart", "best-effort") ?? "disabled",
        PowerState = reader.Choice("powerState", On, Off) ?? On,
        HostId = reader.Text("hostId", rule: ValueRules.Uuid),
        BackupPolicyIds = reader.Texts("backupPolicyIds", ValueRules.Uuid),
        ReplicationPolicyId = reader.Text("replicationPolicyId", rule: ValueRules.Uuid),
        IsoId = reader.Text("iso", rule: ValueRules.Uuid),
        CloudInit = ReadCloudInit(reader.Object("cloudInit")),
        OsDisk = reader.Object("osDisk") is { } disk ? OsDiskInputs.Read(disk) : null,
        OsNetworkAdapters = reader.Objects("osNetworkAdapters")?.Select(OsNetworkAdapterInputs.Read).ToImmutableArray(),
        Tags = reader.TextMap("tags"),
        AllowRestart = reader.Flag("allowRestart") ?? false,
        WaitForDrivers = TimeSpan.FromSeconds(reader.Integer("waitForDriversSeconds", 0, LongestWaitForDrivers) ?? DefaultWaitForDrivers),
    };

    /// <summary>Says nothing of the content, which may hold secrets.</summary>
    public override string ToString() => $"{nameof(VirtualMachineInputs)} {{ {Name} }}";

    private static CloudInit? ReadCloudInit(InputReader? reader)
    {
        if (reader is null)
            return null;
        var cloudConfig = reader.Text("cloudConfig", required: true);
        var networkConfig = reader.Text("networkConfig");
        reader.RefuseOthers();
        return cloudConfig is null ? null : new CloudInit(cloudConfig, networkConfig);
    }
}
