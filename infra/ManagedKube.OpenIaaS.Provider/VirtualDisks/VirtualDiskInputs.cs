using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>The wanted disk; empty values are not known yet in a preview.</summary>
internal sealed record VirtualDiskInputs
{
    public const string ReadWrite = "RW";
    public const string ReadOnly = "RO";

    /// <summary>A machine takes 24 disks, the DVD drive included (API reference 6.4).</summary>
    private const int LastPosition = 22;

    public string Name { get; init; } = "";

    public long Size { get; init; }

    public string StorageRepositoryId { get; init; } = "";

    public string VirtualMachineId { get; init; } = "";

    public string Mode { get; init; } = ReadWrite;

    public bool Bootable { get; init; }

    /// <summary>Device number; null for the next free one.</summary>
    public int? Position { get; init; }

    /// <summary>Consent to unplug it from a running machine for changes that need it.</summary>
    public bool AllowDisconnect { get; init; }

    public static VirtualDiskInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    public static VirtualDiskInputs Read(InputReader reader) => new()
    {
        Name = reader.Text("name", required: true) ?? "",
        Size = reader.Integer("size", ValueRules.MiB, ValueRules.LargestDisk, required: true) ?? 0,
        StorageRepositoryId = reader.Text("storageRepositoryId", required: true, ValueRules.Uuid) ?? "",
        VirtualMachineId = reader.Text("virtualMachineId", required: true, ValueRules.Uuid) ?? "",
        Mode = reader.Choice("mode", ReadWrite, ReadOnly) ?? ReadWrite,
        Bootable = reader.Flag("bootable") ?? false,
        Position = (int?)reader.Integer("position", 0, LastPosition),
        AllowDisconnect = reader.Flag("allowDisconnect") ?? false,
    };
}
