using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>A77: in Full production the provider brings the client's kinds (product spec 5.4).</summary>
internal sealed class A77Definitions() : AccessFact("A77", "The delivered account may define kinds of its own, but for Full production.")
{
    protected override ImmutableArray<AccessQuestion> Asked(ClusterPlan plan) =>
        [DeliveredAccount.May("create", "apiextensions.k8s.io", "customresourcedefinitions")];

    protected override bool IsAllowed(ClusterPlan plan) => ClientAccounts.IsAdministrator(plan);
}
