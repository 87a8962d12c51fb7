namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>An OSD.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Disk">The id of its disk.</param>
/// <param name="Host">The node that it was made on.</param>
/// <param name="Zone">The zone of that node; null where nodes have none.</param>
/// <param name="Size">The size of its disk in bytes.</param>
/// <param name="IsUp">Whether it serves its disk.</param>
internal sealed record CephOsd(int Id, string Disk, string Host, string? Zone, long Size, bool IsUp);
