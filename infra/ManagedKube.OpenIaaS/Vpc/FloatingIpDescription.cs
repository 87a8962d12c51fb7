namespace ManagedKube.OpenIaaS.Vpc;

internal sealed record FloatingIpDescription(string Description);
