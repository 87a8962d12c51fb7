namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>SuccessPolicyRule</c> as outputs.</summary>
[OutputType]
public sealed class SuccessPolicyRule
{
    public readonly int SucceededCount;
    public readonly string SucceededIndexes;

    [OutputConstructor]
    private SuccessPolicyRule(
        int succeededCount,
        string succeededIndexes)
    {
        SucceededCount = succeededCount;
        SucceededIndexes = succeededIndexes;
    }
}
