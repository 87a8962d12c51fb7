namespace ManagedKube.Simulator.Http.ObjectStorage;

internal sealed record StorageRoleView(Guid Id, string Name, string Description, IReadOnlyList<string> Permissions);
