namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodReadinessGate</c> as inputs.</summary>
public class PodReadinessGateArgs : ResourceArgs
{
    [Input("conditionType", required: true)]
    public Input<string> ConditionType { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new PodReadinessGateArgs Empty => new();
}
