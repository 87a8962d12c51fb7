using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>NetworkPolicySpec</c> as outputs.</summary>
[OutputType]
public sealed class NetworkPolicySpec
{
    public readonly ImmutableArray<NetworkPolicyEgressRule> Egress;
    public readonly ImmutableArray<NetworkPolicyIngressRule> Ingress;
    public readonly Meta.V1.LabelSelector PodSelector;
    public readonly ImmutableArray<string> PolicyTypes;

    [OutputConstructor]
    private NetworkPolicySpec(
        ImmutableArray<NetworkPolicyEgressRule> egress,
        ImmutableArray<NetworkPolicyIngressRule> ingress,
        Meta.V1.LabelSelector podSelector,
        ImmutableArray<string> policyTypes)
    {
        Egress = egress;
        Ingress = ingress;
        PodSelector = podSelector;
        PolicyTypes = policyTypes;
    }
}
