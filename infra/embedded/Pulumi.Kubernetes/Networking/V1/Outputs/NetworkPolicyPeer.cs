namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>NetworkPolicyPeer</c> as outputs.</summary>
[OutputType]
public sealed class NetworkPolicyPeer
{
    public readonly IPBlock IpBlock;
    public readonly Meta.V1.LabelSelector NamespaceSelector;
    public readonly Meta.V1.LabelSelector PodSelector;

    [OutputConstructor]
    private NetworkPolicyPeer(
        IPBlock ipBlock,
        Meta.V1.LabelSelector namespaceSelector,
        Meta.V1.LabelSelector podSelector)
    {
        IpBlock = ipBlock;
        NamespaceSelector = namespaceSelector;
        PodSelector = podSelector;
    }
}
