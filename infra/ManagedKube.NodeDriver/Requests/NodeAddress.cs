namespace ManagedKube.NodeDriver.Requests;

/// <summary>A machine of the cluster.</summary>
/// <param name="Name">Its host name, which is its Kubernetes node name, too.</param>
/// <param name="Address">Its IPv4 address.</param>
public sealed record NodeAddress(string Name, string Address);
