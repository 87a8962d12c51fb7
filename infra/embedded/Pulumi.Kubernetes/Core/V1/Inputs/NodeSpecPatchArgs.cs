namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSpec</c> as inputs, each of which may be left out.</summary>
public class NodeSpecPatchArgs : ResourceArgs
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
    private InputList<TaintPatchArgs>? _taints;

    public InputList<TaintPatchArgs> Taints
    {
        get => _taints ??= [];
        set => _taints = value;
    }

    [Input("unschedulable")]
    public Input<bool>? Unschedulable { get; set; }

    /// <summary>Without values.</summary>
    public static new NodeSpecPatchArgs Empty => new();
}
