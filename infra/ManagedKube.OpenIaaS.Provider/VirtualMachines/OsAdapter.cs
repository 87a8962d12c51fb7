using ManagedKube.OpenIaaS.Compute.NetworkAdapters;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>An adapter as it is now.</summary>
/// <param name="Adapter">The adapter itself.</param>
/// <param name="RegisteredAddress">IPv4 address that the VPC has registered for it; null when there is none, or it was not looked at.</param>
internal sealed record OsAdapter(NetworkAdapter Adapter, string? RegisteredAddress);
