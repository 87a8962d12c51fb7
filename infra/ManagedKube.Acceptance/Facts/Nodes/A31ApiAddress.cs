using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Nodes;

/// <summary>A31: the kubeconfig leads to the cluster's public name, whose certificate is good for it: with another one there is no answer.</summary>
internal sealed class A31ApiAddress() : KubernetesFact(
    "A31", "The kubeconfig names the address of the plan, and the API answers there with a valid certificate.")
{
    private const string Ready = "readyz";

    public override IReadOnlyList<ResourceKind> Kinds => [];

    public override IReadOnlyList<string> HealthPaths { get; } = [Ready];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        if (state.Server != new Uri(plan.Names.ApiUrl))
            yield return $"the kubeconfig names {state.Server.GetLeftPart(UriPartial.Authority)}, instead of {plan.Names.ApiUrl}";
        if (state.Illness(Ready) is { } problem)
            yield return $"the API is not ready: {problem}";
    }
}
