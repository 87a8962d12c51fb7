namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A tenant (API reference 4.1).</summary>
/// <param name="Id">UUID.</param>
/// <param name="Name">Name.</param>
/// <param name="Snc">Whether it is a SecNumCloud tenant.</param>
/// <param name="CompanyId">UUID of its company.</param>
public sealed record Tenant(string Id, string Name, bool Snc, string? CompanyId);
