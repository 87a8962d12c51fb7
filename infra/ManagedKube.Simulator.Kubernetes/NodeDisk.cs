namespace ManagedKube.Simulator.Kubernetes;

/// <summary>A disk of a node beside that of its system.</summary>
/// <param name="Id">Tells it from all others, on whatever node it is.</param>
/// <param name="Device">The name of its device, <c>xvdb</c>; it depends on where it is plugged in.</param>
/// <param name="Size">In bytes.</param>
/// <param name="IsTaken">Whether somebody else has written on it: a file system, partitions or a volume group.</param>
public sealed record NodeDisk(string Id, string Device, long Size, bool IsTaken);
