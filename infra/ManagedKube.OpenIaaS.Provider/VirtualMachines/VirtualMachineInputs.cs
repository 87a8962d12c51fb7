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

    public string Name { get; init; } = "";

    public string TemplateId { get; init; } = "";

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

    public CloudInit? CloudInit { get; init; }

    public OsDiskInputs? OsDisk { get; init; }

    public ImmutableArray<OsNetworkAdapterInputs>? OsNetworkAdapters { get; init; }

    public ImmutableSortedDictionary<string, string>? Tags { get; init; }

    public bool AllowRestart { get; init; }

    /// <summary>Whether the machine is wanted running.</summary>
    public bool WantsRunning => PowerState == On;

    /// <summary>Reads inputs that have passed the check.</summary>
    public static VirtualMachineInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    /// <summary>Reads inputs; violations of single values are left in the reader.</summary>
    public static VirtualMachineInputs Read(InputReader reader) => new()
    {
        Name = reader.Text("name", required: true, ValueRules.Name) ?? "",
        TemplateId = reader.Text("templateId", required: true, ValueRules.Uuid) ?? "",
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
        CloudInit = ReadCloudInit(reader.Object("cloudInit")),
        OsDisk = reader.Object("osDisk") is { } disk ? OsDiskInputs.Read(disk) : null,
        OsNetworkAdapters = reader.Objects("osNetworkAdapters")?.Select(OsNetworkAdapterInputs.Read).ToImmutableArray(),
        Tags = reader.TextMap("tags"),
        AllowRestart = reader.Flag("allowRestart") ?? false,
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
