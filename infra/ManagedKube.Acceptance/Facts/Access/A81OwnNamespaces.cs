using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>
/// A81: the client does as it likes in its own namespaces. An administrator does everywhere; the owner of a tenant does by the roles that Capsule
/// binds in each new namespace, which the tenant names.
/// </summary>
internal sealed class A81OwnNamespaces() : KubernetesFact("A81", "The delivered account has full control of its own namespaces.")
{
    // Where an administrator of the cluster would be one, too.
    private const string Any = "default";

    private static readonly ImmutableArray<string> Roles = ["admin", "capsule-namespace-deleter"];

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Tenants];

    public override IEnumerable<AccessQuestion> Questions(ClusterPlan plan) =>
        ClientAccounts.IsAdministrator(plan) ? [DeliveredAccount.May(AccessQuestion.All, AccessQuestion.All, AccessQuestion.All, Any)] : [];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) => ClientAccounts.IsAdministrator(plan)
        ? Questions(plan).Where(question => !state.IsAllowed(question)).Select(question => $"{question.User} may not {question}")
        : plan.Tenants.SelectMany(tenant => Problems(state, tenant));

    private static IEnumerable<string> Problems(KubernetesState state, TenantDefinition tenant)
    {
        var owner = ClientAccounts.UserName(tenant.Owner);
        var entry = state.Find(ResourceKind.Tenants, null, tenant.Name)?.Items("spec", "owners").FirstOrDefault(candidate => candidate.Text("name") == owner);
        // Who is no owner at all is told by A68.
        return entry is null
            ? []
            : Roles.Except(entry.Texts("clusterRoles")).Select(role => $"{owner} does not get the role {role} in namespaces of the tenant {tenant.Name}");
    }
}
