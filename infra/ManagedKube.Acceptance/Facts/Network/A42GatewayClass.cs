using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Network;

/// <summary>A42: Gateways can be made where that was ordered. That one gets an address is seen only when somebody makes one.</summary>
internal sealed class A42GatewayClass() : KubernetesFact("A42", "The Gateway class of Cilium is accepted where it is part of the order, and absent elsewhere.")
{
    private const string Name = "cilium";

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.GatewayClasses];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) =>
        (plan.Components.Contains(PlatformComponent.GatewayApi), state.Find(ResourceKind.GatewayClasses, null, Name)) switch
        {
            (true, null) => [$"the Gateway class {Name} is missing"],
            (true, { } present) when present.Condition("Accepted") != "True" => [$"the Gateway class {Name} is not accepted"],
            (false, not null) => [$"there is a Gateway class {Name}, which was not ordered"],
            _ => [],
        };
}
