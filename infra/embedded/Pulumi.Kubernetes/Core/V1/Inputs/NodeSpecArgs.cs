namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSpec</c> as inputs.</summary>
public class NodeSpecArgs : ResourceArgs
{
    [Input("externalID")]
    public Input<string>? ExternalID { get; set; }

    [Input("podCIDR")]
    public Input<string>? PodCIDR { get; set; }

    [Input("podCIDRs")]
    private InputList<string>? _podCIDRs;

    public InputList<string> PodCIDRs
    {
        get => _podCIDRs ??= [];
        set => _podCIDRs = value;
    }

    [Input("providerID")]
    public Input<string>? ProviderID { get; set; }

    [Input("taints")]
    private InputList<TaintArgs>? _taints;

    public InputList<TaintArgs> Taints
    {
        get => _taints ??= [];
        set => _taints = value;
    }

    [Input("unschedulable")]
    public Input<bool>? Unschedulable { get; set; }

    /// <summary>Without values.</summary>
    public static new NodeSpecArgs Empty => new();
}
