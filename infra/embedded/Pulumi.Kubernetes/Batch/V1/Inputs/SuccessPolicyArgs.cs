namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>SuccessPolicy</c> as inputs.</summary>
public class SuccessPolicyArgs : ResourceArgs
{
    [Input("rules", required: true)]
    private InputList<SuccessPolicyRuleArgs>? _rules;

    public InputList<SuccessPolicyRuleArgs> Rules
    {
        get => _rules ??= [];
        set => _rules = value;
    }

    /// <summary>Without values.</summary>
    public static new SuccessPolicyArgs Empty => new();
}
