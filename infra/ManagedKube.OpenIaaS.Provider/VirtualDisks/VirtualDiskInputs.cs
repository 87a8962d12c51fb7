using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>The wanted disk; empty values are not known yet in a preview.</summary>
internal sealed record VirtualDiskInputs
{
    public const string ReadWrite = "RW";
    public const string ReadOnly = "RO";

    public string Name { get; init; } = "";

    public long Size { get; init; }

    public string StorageRepositoryId { get; init; } = "";

    public string VirtualMachineId { get; init; } = "";

    public string Mode { get; init; } = ReadWrite;

    public bool Bootable { get; init; }

    public static VirtualDiskInputs Read(PropertyMap properties) => Read(new InputReader(properties));

    public static VirtualDiskInputs Read(InputReader reader) => new()
    {
        Name = reader.Text("name", required: true) ?? "",
        Size = reader.Integer("size", ValueRules.MiB, ValueRules.LargestDisk, required: true) ?? 0,
        StorageRepositoryId = reader.Text("storageRepositoryId", required: true, ValueRules.Uuid) ?? "",
        VirtualMachineId = reader.Text("virtualMachineId", required: true, ValueRules.Uuid) ?? "",
        Mode = reader.Choice("mode", ReadWrite, ReadOnly) ?? ReadWrite,
        Bootable = reader.Flag("bootable") ?? false,
    };
}
