namespace ManagedKube.OpenIaaS.Backup;

internal sealed record PolicyAssignment(string VirtualMachineId, IReadOnlyList<string> PolicyIds);
