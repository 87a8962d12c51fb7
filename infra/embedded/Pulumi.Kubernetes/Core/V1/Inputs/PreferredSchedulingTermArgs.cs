namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PreferredSchedulingTerm</c> as inputs.</summary>
public class PreferredSchedulingTermArgs : ResourceArgs
{
    [Input("preference", required: true)]
    public Input<NodeSelectorTermArgs> Preference { get; set; } = null!;

    [Input("weight", required: true)]
    public Input<int> Weight { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new PreferredSchedulingTermArgs Empty => new();
}
