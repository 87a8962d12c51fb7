namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A product that a tenant has.</summary>
/// <param name="FeatureId">UUID of the feature.</param>
/// <param name="TenantId">UUID of the tenant.</param>
public sealed record FeatureAssignment(string FeatureId, string TenantId);
