using ManagedKube.Simulator.Worlds.Activities;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Renames or grows a disk; null leaves a property as it is. A plugged disk does not grow, and none shrinks.</summary>
internal sealed record UpdateVirtualDisk : Order
{
    public required Guid VirtualDiskId { get; init; }

    public string? Name { get; init; }

    /// <summary>In bytes.</summary>
    public long? Size { get; init; }

    public override Operation Operation => Operation.UpdateVirtualDisk;

    public override string Description => $"Update virtual disk {VirtualDiskId}";

    public override ConcernedItem? Target => ConcernedItem.VirtualDisk(VirtualDiskId);

    public override Effect Execute(World world, Execution execution)
    {
        if (DiskRules.FindChangeable(world, VirtualDiskId, out var disk) is { } refusal)
            return Effect.Fail(refusal);

        var updated = disk with { Name = Name ?? disk.Name, Size = Size ?? disk.Size };
        if (DiskRules.Size(updated.Size) is { } broken)
            return Effect.Fail(broken);
        if (updated.Size < disk.Size)
            return Effect.Fail(Reasons.InvalidOperation);
        if (updated.Size > disk.Size && disk.IsConnected)
            return Effect.Fail($"VDI_IN_USE({disk.Id}, resize)");
        return Capacity.Fits(world, [updated], replaced: disk)
            ? Effect.Of(new Change.StoreVirtualDisk(updated))
            : Effect.Fail(Reasons.RepositoryFull);
    }
}
