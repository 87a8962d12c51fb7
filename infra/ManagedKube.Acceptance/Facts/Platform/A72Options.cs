using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A72: Kubecost, which OpenCost has replaced, is nowhere; options are only where they were ordered.</summary>
internal sealed class A72Options() : KubernetesFact("A72", "There is no Kubecost, and no KEDA or Pyroscope that was not ordered.")
{
    private static readonly ImmutableArray<(string Space, PlatformComponent? Component)> Options =
        [(NamespaceNames.Kubecost, null), (NamespaceNames.Keda, PlatformComponent.Keda), (NamespaceNames.Pyroscope, PlatformComponent.Pyroscope)];

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.Namespaces];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) =>
        from option in Options
        where option.Component is not { } component || !plan.Components.Contains(component)
        where state.Find(ResourceKind.Namespaces, null, option.Space) is not null
        select $"there is a namespace {option.Space}, which was not ordered";
}
