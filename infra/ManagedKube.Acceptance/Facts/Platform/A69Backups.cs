using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A69: Kasten can back up, and has been told what. A run is there only after the first night.</summary>
internal sealed class A69Backups() : ComponentFact(
    "A69", PlatformComponent.Kasten, NamespaceNames.Kasten, "Kasten runs, and its location and all policies of the plan are valid; Core has none.")
{
    private const string Valid = "Success";

    protected override ImmutableArray<Workload> Parts { get; } =
    [
        Workload.Deployment("catalog-svc"), Workload.Deployment("controllermanager-svc"), Workload.Deployment("executor-svc"), Workload.Deployment("jobs-svc"),
        Workload.Deployment("gateway"),
    ];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.KastenProfiles, ResourceKind.KastenPolicies, ResourceKind.Ingresses];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state)
    {
        if (plan.Backups is not { } backups)
            return [];
        var policies = backups.ClientPolicies.Select(policy => policy.Name).Prepend(backups.InfrastructurePolicy);
        return Problems(state, ResourceKind.KastenProfiles, "profile", backups.Profile)
            .Concat(policies.SelectMany(policy => Problems(state, ResourceKind.KastenPolicies, "policy", policy)))
            .Concat(Consoles.Problems(plan, state, "Kasten"));
    }

    private static IEnumerable<string> Problems(KubernetesState state, ResourceKind kind, string what, string name)
    {
        if (state.Find(kind, NamespaceNames.Kasten, name) is not { } present)
            yield return $"the {what} {name} is missing";
        else if (present.Text("status", "validation") is var found && found != Valid)
            yield return $"the {what} {name} is {found ?? "not judged yet"}, instead of {Valid}";
    }
}
