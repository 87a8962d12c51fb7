namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>NetworkPolicySpec</c> as inputs.</summary>
public class NetworkPolicySpecArgs : ResourceArgs
{
    [Input("egress")]
    private InputList<NetworkPolicyEgressRuleArgs>? _egress;

    public InputList<NetworkPolicyEgressRuleArgs> Egress
    {
        get => _egress ??= [];
        set => _egress = value;
    }

    [Input("ingress")]
    private InputList<NetworkPolicyIngressRuleArgs>? _ingress;

    public InputList<NetworkPolicyIngressRuleArgs> Ingress
    {
        get => _ingress ??= [];
        set => _ingress = value;
    }

    [Input("podSelector", required: true)]
    public Input<Meta.V1.LabelSelectorArgs> PodSelector { get; set; } = null!;

    [Input("policyTypes")]
    private InputList<string>? _policyTypes;

    public InputList<string> PolicyTypes
    {
        get => _policyTypes ??= [];
        set => _policyTypes = value;
    }

    /// <summary>Without values.</summary>
    public static new NetworkPolicySpecArgs Empty => new();
}
