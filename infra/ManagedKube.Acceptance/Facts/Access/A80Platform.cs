using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>
/// A80: in Full production the platform is closed to the client. Namespaces are not asked about but tried: who may make his own may change any
/// by the rules of rights, and it is Capsule's admission that refuses those of others.
/// </summary>
internal sealed class A80Platform() : AccessFact(
    "A80", "The delivered account reads secrets of the platform, deletes nodes and changes the platform, but for Full production.")
{
    private static readonly Attempt Marking = DeliveredAccount.Patches(
        ResourceKind.Namespaces, NamespaceNames.Rook, """{"metadata": {"labels": {"acceptance": "tried"}}}""");

    public override IEnumerable<Attempt> Attempts(ClusterPlan plan) => [Marking];

    protected override ImmutableArray<AccessQuestion> Asked(ClusterPlan plan) =>
    [
        DeliveredAccount.May("get", "", "secrets", NamespaceNames.System),
        DeliveredAccount.May("delete", "", "nodes"),
        DeliveredAccount.May("patch", "apps", "deployments", NamespaceNames.Rook),
    ];

    protected override bool IsAllowed(ClusterPlan plan) => ClientAccounts.IsAdministrator(plan);

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state)
    {
        if (state.Try(Marking) is not null != IsAllowed(plan))
            yield return $"{Marking.Account} {(IsAllowed(plan) ? "may not" : "may")} {Marking}";
    }
}
