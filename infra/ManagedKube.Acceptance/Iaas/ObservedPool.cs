namespace ManagedKube.Acceptance.Iaas;

/// <summary>A pool of hosts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Zone">Its availability zone.</param>
/// <param name="IsHighlyAvailable">Whether it restarts machines of failed hosts.</param>
/// <param name="Hosts">How many hosts it has.</param>
internal sealed record ObservedPool(string Name, string Zone, bool IsHighlyAvailable, int Hosts);
