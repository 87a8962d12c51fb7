using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Backup;

namespace ManagedKube.Simulator.Http.Backup;

internal sealed record BackupView
{
    public required Guid Id { get; init; }

    public required Guid InternalId { get; init; }

    public required string Mode { get; init; }

    public required bool IsVirtualMachineDeleted { get; init; }

    public required long Size { get; init; }

    /// <summary>In seconds since the Unix epoch.</summary>
    public required long Timestamp { get; init; }

    public required ReferenceView VirtualMachine { get; init; }

    public required ReferenceView Policy { get; init; }

    public static BackupView Of(World world, BackupPoint point) => new()
    {
        Id = point.Id,
        InternalId = SeededId.InternalOf(point.Id),
        Mode = BackupPolicyView.Delta,
        IsVirtualMachineDeleted = !world.VirtualMachines.ContainsKey(point.VirtualMachineId),
        Size = point.Size,
        Timestamp = point.At.ToUnixTimeSeconds(),
        VirtualMachine = new ReferenceView(point.VirtualMachineId, point.VirtualMachineName),
        Policy = new ReferenceView(point.PolicyId, world.Inventory.BackupPolicies[point.PolicyId].Name),
    };
}
