namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>An adapter as the creator of a virtual machine wants it; without a MAC address it gets one.</summary>
internal sealed record RequestedAdapter(Guid NetworkId, string? MacAddress);
