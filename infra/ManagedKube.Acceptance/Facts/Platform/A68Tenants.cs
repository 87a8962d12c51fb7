using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A68: the client's tenants are there, each owned by its delivered account.</summary>
internal sealed class A68Tenants() : ComponentFact(
    "A68", PlatformComponent.Capsule, NamespaceNames.Capsule, "Capsule runs, and each tenant is active and owned by its delivered account; Core has none.")
{
    protected override ImmutableArray<Workload> Parts { get; } = [Workload.Deployment("capsule-controller-manager")];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.Tenants];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state)
    {
        foreach (var tenant in plan.Tenants)
        {
            var owner = ClientAccounts.UserName(tenant.Owner);
            if (state.Find(ResourceKind.Tenants, null, tenant.Name) is not { } present)
                yield return $"the tenant {tenant.Name} is missing";
            else if (present.Text("status", "state") is var found && found != "Active")
                yield return $"the tenant {tenant.Name} is {found ?? "not judged yet"}, instead of Active";
            else if (!present.Items("spec", "owners").Any(candidate => candidate.Text("kind") == "ServiceAccount" && candidate.Text("name") == owner))
                yield return $"the tenant {tenant.Name} is not owned by {owner}";
        }
    }
}
