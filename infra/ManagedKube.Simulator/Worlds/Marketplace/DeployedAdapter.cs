namespace ManagedKube.Simulator.Worlds.Marketplace;

/// <summary>Where an adapter of an image goes; the name of the adapter has priority over that of its network in the image.</summary>
internal sealed record DeployedAdapter(string? NetworkAdapterName, string? SourceNetworkName, Guid DestinationNetworkId);
