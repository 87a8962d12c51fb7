namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>The orchestrator of one availability zone.</summary>
internal sealed record MachineManager(Guid Id, string Name, string OsName, string OsVersion);
