using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Network;

/// <summary>A37: the network can be looked at, in Full only.</summary>
internal sealed class A37Hubble() : ComponentFact(
    "A37", PlatformComponent.Hubble, NamespaceNames.System, "Hubble's relay and its console run where they are part of the offering, and nowhere else.")
{
    protected override ImmutableArray<Workload> Parts { get; } = [Workload.Deployment("hubble-relay"), Workload.Deployment("hubble-ui")];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.Ingresses];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state) => Consoles.Problems(plan, state, "Hubble");

    // It shares its namespace with all of Kubernetes.
    protected override IEnumerable<string> Excess(KubernetesState state) => ExcessParts(state);
}
