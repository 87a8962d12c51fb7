using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Whose features to list; may come from other resources.</summary>
public sealed class GetFeatureAssignmentsInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the tenant. Left out: all tenants.</summary>
    [Input("tenantId")]
    public Input<string>? TenantId { get; set; }
}
