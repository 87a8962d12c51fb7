using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Network;

/// <summary>A40: the ingress classes are those of the plan; Core has none, since the client brings its own.</summary>
internal sealed class A40IngressClasses() : KubernetesFact("A40", "The ingress classes are exactly those of the plan.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.IngressClasses];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var planned = plan.IngressClasses.Select(ingress => ingress.Name).ToList();
        var present = state.Of(ResourceKind.IngressClasses).Select(ObjectFields.Name).ToList();
        return planned.Except(present).Select(name => $"the ingress class {name} is missing")
            .Concat(present.Except(planned).Select(name => $"the ingress class {name} is in no plan"));
    }
}
