using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The tenants that were found.</summary>
[OutputType]
public sealed class GetTenantsResult
{
    /// <summary>The tenants; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetTenantsTenantResult> Tenants;

    [OutputConstructor]
    private GetTenantsResult(ImmutableArray<Outputs.GetTenantsTenantResult> tenants)
    {
        Tenants = tenants;
    }
}
