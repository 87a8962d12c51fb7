using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>A83: in Full production nobody of the client's gets to the platform's services past their ingress. Core has no such console.</summary>
internal sealed class A83Forwarding() : AccessFact("A83", "The delivered account forwards no ports of the platform in Full production, and may in dev/test.")
{
    public override bool AppliesTo(ClusterPlan plan) => plan.Definition.Offering == Offering.Full;

    protected override ImmutableArray<AccessQuestion> Asked(ClusterPlan plan) =>
        [DeliveredAccount.May("create", "", "pods/portforward", NamespaceNames.System)];

    protected override bool IsAllowed(ClusterPlan plan) => ClientAccounts.IsAdministrator(plan);
}
