using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>LoadBalancerStatus</c> as outputs.</summary>
[OutputType]
public sealed class LoadBalancerStatus
{
    public readonly ImmutableArray<LoadBalancerIngress> Ingress;

    [OutputConstructor]
    private LoadBalancerStatus(
        ImmutableArray<LoadBalancerIngress> ingress)
    {
        Ingress = ingress;
    }
}
