namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>SuccessPolicyRule</c> as inputs.</summary>
public class SuccessPolicyRuleArgs : ResourceArgs
{
    [Input("succeededCount")]
    public Input<int>? SucceededCount { get; set; }

    [Input("succeededIndexes")]
    public Input<string>? SucceededIndexes { get; set; }

    /// <summary>Without values.</summary>
    public static new SuccessPolicyRuleArgs Empty => new();
}
