namespace Pulumi.Kubernetes.Types.Inputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>ValidationRule</c> as inputs.</summary>
public class ValidationRuleArgs : ResourceArgs
{
    [Input("fieldPath")]
    public Input<string>? FieldPath { get; set; }

    [Input("message")]
    public Input<string>? Message { get; set; }

    [Input("messageExpression")]
    public Input<string>? MessageExpression { get; set; }

    [Input("optionalOldSelf")]
    public Input<bool>? OptionalOldSelf { get; set; }

    [Input("reason")]
    public Input<string>? Reason { get; set; }

    [Input("rule", required: true)]
    public Input<string> Rule { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new ValidationRuleArgs Empty => new();
}
