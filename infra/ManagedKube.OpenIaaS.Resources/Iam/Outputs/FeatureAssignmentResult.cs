using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam.Outputs;

/// <summary>A product, or a part of one, that a tenant has.</summary>
[OutputType]
public sealed class FeatureAssignmentResult
{
    /// <summary>UUID of the feature.</summary>
    public readonly string FeatureId;

    /// <summary>UUID of the tenant.</summary>
    public readonly string TenantId;

    [OutputConstructor]
    private FeatureAssignmentResult(
        string featureId,
        string tenantId)
    {
        FeatureId = featureId;
        TenantId = tenantId;
    }
}
