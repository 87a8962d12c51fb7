using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Whose features to list.</summary>
public sealed class GetFeatureAssignmentsArgs : InvokeArgs
{
    /// <summary>UUID of the tenant. Left out: all tenants.</summary>
    [Input("tenantId")]
    public string? TenantId { get; set; }
}
