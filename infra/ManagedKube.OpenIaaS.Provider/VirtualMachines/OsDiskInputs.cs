using ManagedKube.OpenIaaS.Provider.Inputs;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>The disk that comes with the template. Null: as the template has it.</summary>
/// <param name="Name">Name.</param>
/// <param name="Size">Size in bytes.</param>
/// <param name="StorageRepositoryId">UUID of its repository.</param>
internal sealed record OsDiskInputs(string? Name, long? Size, string? StorageRepositoryId)
{
    public static OsDiskInputs Read(InputReader reader)
    {
        var disk = new OsDiskInputs(
            reader.Text("name"),
            reader.Integer("size", ValueRules.MiB, ValueRules.LargestDisk),
            reader.Text("storageRepositoryId", rule: ValueRules.Uuid));
        reader.RefuseOthers();
        return disk;
    }
}
