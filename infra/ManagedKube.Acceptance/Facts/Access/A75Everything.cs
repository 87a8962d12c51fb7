using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>A75: the client is an administrator, but for Full production.</summary>
internal sealed class A75Everything() : AccessFact("A75", "The delivered account may do everything, or, in Full production, not everything.")
{
    protected override ImmutableArray<AccessQuestion> Asked(ClusterPlan plan) => [DeliveredAccount.May(AccessQuestion.All, AccessQuestion.All, AccessQuestion.All)];

    protected override bool IsAllowed(ClusterPlan plan) => ClientAccounts.IsAdministrator(plan);
}
