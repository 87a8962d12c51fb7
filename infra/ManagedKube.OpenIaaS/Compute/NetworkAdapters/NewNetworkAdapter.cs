namespace ManagedKube.OpenIaaS.Compute.NetworkAdapters;

/// <summary>An adapter to be made.</summary>
/// <param name="VirtualMachineId">UUID of the machine.</param>
/// <param name="NetworkId">UUID of the network.</param>
/// <param name="Mac">MAC address, or null for one that the platform chooses.</param>
public sealed record NewNetworkAdapter(string VirtualMachineId, string NetworkId, string? Mac = null);
