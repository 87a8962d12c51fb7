namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>What a host has and uses.</summary>
/// <param name="Xoa">Its hypervisor.</param>
/// <param name="Memory">Its memory.</param>
/// <param name="Cpu">Its processors.</param>
public sealed record HostMetrics(HostSoftware? Xoa, MemoryUse? Memory, HostCpu? Cpu);
