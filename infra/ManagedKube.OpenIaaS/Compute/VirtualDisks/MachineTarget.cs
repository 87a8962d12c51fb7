namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

internal sealed record MachineTarget(string VirtualMachineId);
