namespace ManagedKube.Simulator.Http.Compute;

/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Description">Text for people.</param>
/// <param name="VirtualMachineId">The machine.</param>
/// <param name="CreateTime">In seconds since the Unix epoch.</param>
internal sealed record SnapshotView(Guid Id, string Name, string Description, Guid VirtualMachineId, long CreateTime);
