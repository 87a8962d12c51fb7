using System.Collections.Immutable;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A backup policy.</summary>
internal sealed record PolicyDefinition(string Name, ImmutableArray<BackupScheduler> Schedulers);
