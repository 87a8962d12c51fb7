namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>The network of an adapter of a machine that is deployed.</summary>
/// <param name="NetworkAdapterName">The adapter as the item's information names it.</param>
/// <param name="SourceNetworkName">Its network in the image: the older key, which the first one has priority over.</param>
/// <param name="DestinationNetworkId">UUID of the network to connect it to.</param>
public sealed record DeployedAdapter(string? NetworkAdapterName, string? SourceNetworkName, string DestinationNetworkId);
