namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>PodFailurePolicyRule</c> as inputs.</summary>
public class PodFailurePolicyRuleArgs : ResourceArgs
{
    [Input("action", required: true)]
    public Input<string> Action { get; set; } = null!;

    [Input("onExitCodes")]
    public Input<PodFailurePolicyOnExitCodesRequirementArgs>? OnExitCodes { get; set; }

    [Input("onPodConditions")]
    private InputList<PodFailurePolicyOnPodConditionsPatternArgs>? _onPodConditions;

    public InputList<PodFailurePolicyOnPodConditionsPatternArgs> OnPodConditions
    {
        get => _onPodConditions ??= [];
        set => _onPodConditions = value;
    }

    /// <summary>Without values.</summary>
    public static new PodFailurePolicyRuleArgs Empty => new();
}
