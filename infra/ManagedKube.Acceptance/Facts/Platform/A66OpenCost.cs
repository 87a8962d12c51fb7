using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A66: costs are shown to people and to assistants. What they are is not looked at.</summary>
internal sealed class A66OpenCost() : ComponentFact(
    "A66", PlatformComponent.OpenCost, NamespaceNames.OpenCost, "OpenCost runs and is reached by both its names where it was ordered, and is absent elsewhere.")
{
    protected override ImmutableArray<Workload> Parts { get; } = [Workload.Deployment("opencost")];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.Ingresses];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state) =>
        Consoles.Problems(plan, state, "OpenCost").Concat(Consoles.Problems(plan, state, "OpenCost MCP"));
}
