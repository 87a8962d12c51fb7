namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

internal sealed record BootOrder(IReadOnlyList<string> Order);
