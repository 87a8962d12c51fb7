namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

internal sealed record ImageMount(string VirtualDiskId);
