using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A65: there is a registry with a scanner. That images go in and out is not seen by reading.</summary>
internal sealed class A65Harbor() : ComponentFact(
    "A65", PlatformComponent.Harbor, NamespaceNames.Harbor, "Harbor runs and is reached by its name where it was ordered, and is absent elsewhere.")
{
    protected override ImmutableArray<Workload> Parts { get; } =
    [
        Workload.Deployment("harbor-core"), Workload.Deployment("harbor-portal"), Workload.Deployment("harbor-registry"),
        Workload.Deployment("harbor-jobservice"),
        Workload.StatefulSet("harbor-database"), Workload.StatefulSet("harbor-redis"), Workload.StatefulSet("harbor-trivy"),
    ];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.Ingresses];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state) => Consoles.Problems(plan, state, "Harbor");
}
