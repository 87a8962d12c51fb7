namespace ManagedKube.Model.Planning.Platform;

/// <summary>The host name of a console of the platform (product spec 1.3 and 3.6).</summary>
/// <param name="Service">What is behind it, for example Grafana.</param>
/// <param name="Name">The full host name.</param>
/// <param name="IngressClass">The ingress class that serves it.</param>
/// <param name="Url">Where a person reaches it.</param>
public sealed record PlatformHost(string Service, string Name, string IngressClass, string Url);
