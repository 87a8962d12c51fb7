namespace ManagedKube.Simulator.Http.Iam;

/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Snc">Whether the tenant is qualified as SecNumCloud, which makes backup policies compulsory.</param>
/// <param name="CompanyId">The company it belongs to.</param>
internal sealed record TenantView(Guid Id, string Name, bool Snc, Guid CompanyId);
