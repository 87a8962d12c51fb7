namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>A platform that an item can be deployed on.</summary>
/// <param name="Key">For example <c>open_iaas</c>.</param>
/// <param name="Name">Name for people.</param>
/// <param name="Skus">What it is billed as.</param>
/// <param name="Files">Files of the image.</param>
public sealed record DeploymentTarget(string? Key, string? Name, IReadOnlyList<string>? Skus, IReadOnlyList<string>? Files);
