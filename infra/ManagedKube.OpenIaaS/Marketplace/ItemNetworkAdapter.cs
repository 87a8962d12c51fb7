namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>An adapter of an image.</summary>
/// <param name="Name">For example <c>VIF #0</c>.</param>
/// <param name="NetworkName">Network of the image's own adapter.</param>
/// <param name="Mtu">Largest packet in bytes.</param>
public sealed record ItemNetworkAdapter(string? Name, string? NetworkName, int Mtu);
