using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>A78: in Full production tenants are the provider's. Core has none.</summary>
internal sealed class A78Tenants() : AccessFact("A78", "The delivered account neither lists nor makes tenants in Full production, and does both in dev/test.")
{
    private const string Group = "capsule.clastix.io";

    public override bool AppliesTo(ClusterPlan plan) => plan.Definition.Offering == Offering.Full;

    protected override ImmutableArray<AccessQuestion> Asked(ClusterPlan plan) =>
        [DeliveredAccount.May("list", Group, "tenants"), DeliveredAccount.May("create", Group, "tenants")];

    protected override bool IsAllowed(ClusterPlan plan) => ClientAccounts.IsAdministrator(plan);
}
