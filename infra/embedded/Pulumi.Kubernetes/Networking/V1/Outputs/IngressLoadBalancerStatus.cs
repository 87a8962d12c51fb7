using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressLoadBalancerStatus</c> as outputs.</summary>
[OutputType]
public sealed class IngressLoadBalancerStatus
{
    public readonly ImmutableArray<IngressLoadBalancerIngress> Ingress;

    [OutputConstructor]
    private IngressLoadBalancerStatus(
        ImmutableArray<IngressLoadBalancerIngress> ingress)
    {
        Ingress = ingress;
    }
}
