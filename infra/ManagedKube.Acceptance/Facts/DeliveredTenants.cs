using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts;

/// <summary>The tenants of a Full cluster.</summary>
internal static class DeliveredTenants
{
    /// <summary>Those of the order; without one there is the tenant that every Full cluster has (V77).</summary>
    public static ImmutableArray<TenantDefinition> Of(ClusterPlan plan) =>
        plan.Definition.Tenants.IsEmpty ? [new TenantDefinition { Name = TenantDefinition.DefaultName }] : plan.Definition.Tenants;
}
