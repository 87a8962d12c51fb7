namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>Processors of an image.</summary>
/// <param name="Count">vCPUs.</param>
/// <param name="CoresPerSocket">Cores per socket.</param>
public sealed record ItemCpu(int Count, int CoresPerSocket);
