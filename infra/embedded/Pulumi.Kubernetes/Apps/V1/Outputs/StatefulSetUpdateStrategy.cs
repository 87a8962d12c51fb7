namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetUpdateStrategy</c> as outputs.</summary>
[OutputType]
public sealed class StatefulSetUpdateStrategy
{
    public readonly RollingUpdateStatefulSetStrategy RollingUpdate;
    public readonly string Type;

    [OutputConstructor]
    private StatefulSetUpdateStrategy(
        RollingUpdateStatefulSetStrategy rollingUpdate,
        string type)
    {
        RollingUpdate = rollingUpdate;
        Type = type;
    }
}
