namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>The agent in the guest.</summary>
/// <param name="Detected">Whether it answers.</param>
public sealed record ManagementAgent(bool Detected);
