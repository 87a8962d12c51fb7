namespace ManagedKube.OpenIaaS.Vpc;

internal sealed record FloatingIpOrder(int Count);
