namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

internal sealed record Relocation(string HostId);
