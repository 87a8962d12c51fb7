namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>NetworkPolicyIngressRule</c> as inputs.</summary>
public class NetworkPolicyIngressRuleArgs : ResourceArgs
{
    [Input("from")]
    private InputList<NetworkPolicyPeerArgs>? _from;

    public InputList<NetworkPolicyPeerArgs> From
    {
        get => _from ??= [];
        set => _from = value;
    }

    [Input("ports")]
    private InputList<NetworkPolicyPortArgs>? _ports;

    public InputList<NetworkPolicyPortArgs> Ports
    {
        get => _ports ??= [];
        set => _ports = value;
    }

    /// <summary>Without values.</summary>
    public static new NetworkPolicyIngressRuleArgs Empty => new();
}
