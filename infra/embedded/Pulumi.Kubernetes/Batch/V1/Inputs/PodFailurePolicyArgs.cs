namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>PodFailurePolicy</c> as inputs.</summary>
public class PodFailurePolicyArgs : ResourceArgs
{
    [Input("rules", required: true)]
    private InputList<PodFailurePolicyRuleArgs>? _rules;

    public InputList<PodFailurePolicyRuleArgs> Rules
    {
        get => _rules ??= [];
        set => _rules = value;
    }

    /// <summary>Without values.</summary>
    public static new PodFailurePolicyArgs Empty => new();
}
