using ManagedKube.Model.Addressing;

namespace ManagedKube.Model.Definition;

/// <summary>A service of type LoadBalancer that keeps one address.</summary>
/// <param name="Name">What it is, for people.</param>
/// <param name="Pool">The pool that its label selects.</param>
/// <param name="Address">Its address.</param>
public sealed record FixedService(string Name, LoadBalancerPool Pool, Ipv4Address Address);
