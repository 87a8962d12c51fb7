using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressLoadBalancerIngress</c> as outputs.</summary>
[OutputType]
public sealed class IngressLoadBalancerIngress
{
    public readonly string Hostname;
    public readonly string Ip;
    public readonly ImmutableArray<IngressPortStatus> Ports;

    [OutputConstructor]
    private IngressLoadBalancerIngress(
        string hostname,
        string ip,
        ImmutableArray<IngressPortStatus> ports)
    {
        Hostname = hostname;
        Ip = ip;
        Ports = ports;
    }
}
