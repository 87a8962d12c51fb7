namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>ValidationRule</c> as outputs.</summary>
[OutputType]
public sealed class ValidationRule
{
    public readonly string FieldPath;
    public readonly string Message;
    public readonly string MessageExpression;
    public readonly bool OptionalOldSelf;
    public readonly string Reason;
    public readonly string Rule;

    [OutputConstructor]
    private ValidationRule(
        string fieldPath,
        string message,
        string messageExpression,
        bool optionalOldSelf,
        string reason,
        string rule)
    {
        FieldPath = fieldPath;
        Message = message;
        MessageExpression = messageExpression;
        OptionalOldSelf = optionalOldSelf;
        Reason = reason;
        Rule = rule;
    }
}
