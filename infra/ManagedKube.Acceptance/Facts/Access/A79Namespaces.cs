using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>A79: the client makes its own namespaces. The label of its tenant is seen only once it has made one.</summary>
internal sealed class A79Namespaces() : AccessFact("A79", "The delivered account makes namespaces.")
{
    protected override ImmutableArray<AccessQuestion> Asked(ClusterPlan plan) => [DeliveredAccount.May("create", "", "namespaces")];

    protected override bool IsAllowed(ClusterPlan plan) => true;
}
