using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Planning.Platform;

/// <summary>One ingress controller and its class (product spec 1.3 and 3.2).</summary>
/// <param name="Name">The class.</param>
/// <param name="Namespace">The namespace of the controller.</param>
/// <param name="Address">Its load-balancer address.</param>
/// <param name="PublicIp">The public address that leads to it; null for the internal one.</param>
public sealed record IngressClassPlan(string Name, string Namespace, Ipv4Address Address, Ipv4Address? PublicIp);
