namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>The VPC that a network belongs to.</summary>
/// <param name="Id">UUID of the VPC.</param>
/// <param name="Name">Name of the VPC.</param>
/// <param name="PrivateNetwork">Private network of the VPC.</param>
public sealed record NetworkVpc(string? Id, string? Name, Reference? PrivateNetwork);
