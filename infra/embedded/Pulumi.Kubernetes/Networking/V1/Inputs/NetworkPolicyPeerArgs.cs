namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>NetworkPolicyPeer</c> as inputs.</summary>
public class NetworkPolicyPeerArgs : ResourceArgs
{
    [Input("ipBlock")]
    public Input<IPBlockArgs>? IpBlock { get; set; }

    [Input("namespaceSelector")]
    public Input<Meta.V1.LabelSelectorArgs>? NamespaceSelector { get; set; }

    [Input("podSelector")]
    public Input<Meta.V1.LabelSelectorArgs>? PodSelector { get; set; }

    /// <summary>Without values.</summary>
    public static new NetworkPolicyPeerArgs Empty => new();
}
