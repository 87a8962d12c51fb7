using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A63: metrics are collected and shown. Whether each target answers is told by Prometheus only.</summary>
internal sealed class A63Monitoring() : ComponentFact(
    "A63",
    PlatformComponent.Monitoring,
    NamespaceNames.Monitoring,
    "Prometheus and Grafana run, Grafana with both its data sources and at its name; Core has none.")
{
    // What Grafana's helper looks for.
    private const string SourceLabel = "grafana_datasource";

    private static readonly string[] Sources = ["prometheus", "loki"];

    protected override ImmutableArray<Workload> Parts { get; } =
    [
        Workload.Deployment("kube-prometheus-stack-operator"), Workload.Deployment("kube-prometheus-stack-grafana"),
        Workload.StatefulSet("prometheus-kube-prometheus-stack"), Workload.StatefulSet("alertmanager-kube-prometheus-stack"),
    ];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.Ingresses, ResourceKind.ConfigMaps];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state)
    {
        foreach (var problem in Consoles.Problems(plan, state, "Grafana"))
            yield return problem;
        var text = string.Concat(
            from map in state.Of(ResourceKind.ConfigMaps)
            where map.Namespace() == NamespaceNames.Monitoring && map.Label(SourceLabel) is not null
            select map.At("data")?.ToJsonString());
        foreach (var source in Sources.Where(source => !text.Contains(source, StringComparison.OrdinalIgnoreCase)))
            yield return $"Grafana has no data source of the type {source}";
    }
}
