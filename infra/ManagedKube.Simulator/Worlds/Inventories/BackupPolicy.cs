using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>When the virtual machines that it is assigned to are backed up. One without a scheduler means "no backup".</summary>
internal sealed record BackupPolicy(Guid Id, string Name, MachineManager MachineManager, ImmutableArray<BackupScheduler> Schedulers);
