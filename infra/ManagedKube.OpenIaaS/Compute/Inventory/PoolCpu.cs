namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>Processors of a pool.</summary>
/// <param name="Cores">Threads of all hosts.</param>
/// <param name="Sockets">Sockets of all hosts.</param>
public sealed record PoolCpu(int Cores, int Sockets);
