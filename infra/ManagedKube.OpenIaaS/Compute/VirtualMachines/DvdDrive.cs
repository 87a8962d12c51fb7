namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>The DVD drive of a machine.</summary>
/// <param name="Name">Name of the ISO image in it; empty when there is none.</param>
/// <param name="Attached">Whether an image is in it.</param>
public sealed record DvdDrive(string? Name, bool Attached);
