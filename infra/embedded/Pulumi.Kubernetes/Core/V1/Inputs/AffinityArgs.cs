namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Affinity</c> as inputs.</summary>
public class AffinityArgs : ResourceArgs
{
    [Input("nodeAffinity")]
    public Input<NodeAffinityArgs>? NodeAffinity { get; set; }

    [Input("podAffinity")]
    public Input<PodAffinityArgs>? PodAffinity { get; set; }

    [Input("podAntiAffinity")]
    public Input<PodAntiAffinityArgs>? PodAntiAffinity { get; set; }

    /// <summary>Without values.</summary>
    public static new AffinityArgs Empty => new();
}
