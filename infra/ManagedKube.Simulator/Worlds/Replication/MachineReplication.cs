namespace ManagedKube.Simulator.Worlds.Replication;

/// <summary>The replication of one virtual machine.</summary>
internal sealed record MachineReplication(Guid PolicyId, DateTimeOffset Since);
