using ManagedKube.OpenIaaS.Compute.VirtualMachines;

namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>A machine to be made from an item. It is made halted, with the sizes of the image.</summary>
public sealed record ItemDeployment
{
    /// <summary>UUID of the item.</summary>
    public required string Id { get; init; }

    /// <summary>Name of the machine.</summary>
    public required string Name { get; init; }

    /// <summary>UUID of the storage repository of its disks, which fixes zone and pool.</summary>
    public required string StorageRepositoryId { get; init; }

    /// <summary>One for each adapter of the image.</summary>
    public required IReadOnlyList<DeployedAdapter> NetworkData { get; init; }

    /// <summary>First-boot data, or null.</summary>
    public CloudInit? CloudInit { get; init; }
}
