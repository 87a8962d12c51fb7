namespace ManagedKube.Simulator.Http.Compute;

internal sealed record MachineManagerView(Guid Id, string Name, string OsVersion, string OsName);
