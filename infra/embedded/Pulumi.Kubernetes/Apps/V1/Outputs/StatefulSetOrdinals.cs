namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetOrdinals</c> as outputs.</summary>
[OutputType]
public sealed class StatefulSetOrdinals
{
    public readonly int Start;

    [OutputConstructor]
    private StatefulSetOrdinals(
        int start)
    {
        Start = start;
    }
}
