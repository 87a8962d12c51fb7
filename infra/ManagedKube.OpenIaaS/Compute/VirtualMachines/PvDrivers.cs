namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>Paravirtualisation drivers of the guest.</summary>
/// <param name="Detected">Whether the guest has them running.</param>
/// <param name="Version">Their version.</param>
/// <param name="AreUpToDate">Whether there is no newer version.</param>
public sealed record PvDrivers(bool Detected, string? Version, bool AreUpToDate = false);
