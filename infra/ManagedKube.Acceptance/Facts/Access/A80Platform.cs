using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>
/// A80: in Full production the platform is closed to the client. Namespaces themselves are not asked about: who may make his own may change any by the
/// rules of rights, and it is Capsule's admission that refuses those of others.
/// </summary>
internal sealed class A80Platform() : AccessFact(
    "A80", "The delivered account reads secrets of the platform, deletes nodes and changes the platform, but for Full production.")
{
    protected override ImmutableArray<AccessQuestion> Asked(ClusterPlan plan) =>
    [
        DeliveredAccount.May("get", "", "secrets", NamespaceNames.System),
        DeliveredAccount.May("delete", "", "nodes"),
        DeliveredAccount.May("patch", "apps", "deployments", NamespaceNames.Rook),
    ];

    protected override bool IsAllowed(ClusterPlan plan) => ClientAccounts.IsAdministrator(plan);
}
