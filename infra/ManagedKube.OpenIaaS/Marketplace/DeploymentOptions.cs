namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>Where an item can be deployed.</summary>
/// <param name="Targets">The platforms.</param>
public sealed record DeploymentOptions(IReadOnlyList<DeploymentTarget>? Targets);
