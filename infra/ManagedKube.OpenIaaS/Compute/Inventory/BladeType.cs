namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>Class of the blades of a pool.</summary>
/// <param name="Key">For example <c>STANDARD</c>.</param>
/// <param name="Description">Text for people.</param>
public sealed record BladeType(string? Key, string? Description);
