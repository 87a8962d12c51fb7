using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>NetworkPolicyEgressRule</c> as outputs.</summary>
[OutputType]
public sealed class NetworkPolicyEgressRule
{
    public readonly ImmutableArray<NetworkPolicyPort> Ports;
    public readonly ImmutableArray<NetworkPolicyPeer> To;

    [OutputConstructor]
    private NetworkPolicyEgressRule(
        ImmutableArray<NetworkPolicyPort> ports,
        ImmutableArray<NetworkPolicyPeer> to)
    {
        Ports = ports;
        To = to;
    }
}
