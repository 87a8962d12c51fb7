namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>NetworkPolicyEgressRule</c> as inputs.</summary>
public class NetworkPolicyEgressRuleArgs : ResourceArgs
{
    [Input("ports")]
    private InputList<NetworkPolicyPortArgs>? _ports;

    public InputList<NetworkPolicyPortArgs> Ports
    {
        get => _ports ??= [];
        set => _ports = value;
    }

    [Input("to")]
    private InputList<NetworkPolicyPeerArgs>? _to;

    public InputList<NetworkPolicyPeerArgs> To
    {
        get => _to ??= [];
        set => _to = value;
    }

    /// <summary>Without values.</summary>
    public static new NetworkPolicyEgressRuleArgs Empty => new();
}
