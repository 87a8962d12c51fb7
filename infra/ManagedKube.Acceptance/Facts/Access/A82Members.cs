using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>A82: members who come by OIDC make no namespaces and read no secrets outside their tenant's.</summary>
internal sealed class A82Members() : AccessFact("A82", "Members that come by single sign-on neither make namespaces nor read the platform's secrets.")
{
    public override bool AppliesTo(ClusterPlan plan) => !Members(plan).IsEmpty;

    protected override ImmutableArray<AccessQuestion> Asked(ClusterPlan plan) =>
    [
        .. Members(plan).SelectMany(group => (AccessQuestion[])
        [
            new AccessQuestion(null, group, "create", "", "namespaces"),
            new AccessQuestion(null, group, "get", "", "secrets", NamespaceNames.System),
        ]),
    ];

    protected override bool IsAllowed(ClusterPlan plan) => false;

    private static ImmutableArray<string> Members(ClusterPlan plan) => [.. plan.GroupsOf(AccessRole.Member).Select(group => group.Name)];
}
