using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A32: etcd answers the API server. How many members it has is told by Talos only.</summary>
internal sealed class A32Etcd() : KubernetesFact("A32", "etcd is well, as the API server sees it.")
{
    private const string Check = "readyz/etcd";

    public override IReadOnlyList<ResourceKind> Kinds => [];

    public override IReadOnlyList<string> HealthPaths { get; } = [Check];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) =>
        state.Illness(Check) is { } problem ? [$"etcd is not well: {problem}"] : [];
}
