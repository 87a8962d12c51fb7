namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>Processors of a host.</summary>
/// <param name="Sockets">Sockets.</param>
/// <param name="Cores">Threads.</param>
/// <param name="ModelName">Name of the model.</param>
public sealed record HostCpu(int Sockets, int Cores, string? ModelName);
