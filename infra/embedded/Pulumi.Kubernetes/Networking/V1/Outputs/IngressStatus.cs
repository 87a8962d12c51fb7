namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressStatus</c> as outputs.</summary>
[OutputType]
public sealed class IngressStatus
{
    public readonly IngressLoadBalancerStatus LoadBalancer;

    [OutputConstructor]
    private IngressStatus(
        IngressLoadBalancerStatus loadBalancer)
    {
        LoadBalancer = loadBalancer;
    }
}
