namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>DaemonSetSpec</c> as outputs.</summary>
[OutputType]
public sealed class DaemonSetSpec
{
    public readonly int MinReadySeconds;
    public readonly int RevisionHistoryLimit;
    public readonly Meta.V1.LabelSelector Selector;
    public readonly Core.V1.PodTemplateSpec Template;
    public readonly DaemonSetUpdateStrategy UpdateStrategy;

    [OutputConstructor]
    private DaemonSetSpec(
        int minReadySeconds,
        int revisionHistoryLimit,
        Meta.V1.LabelSelector selector,
        Core.V1.PodTemplateSpec template,
        DaemonSetUpdateStrategy updateStrategy)
    {
        MinReadySeconds = minReadySeconds;
        RevisionHistoryLimit = revisionHistoryLimit;
        Selector = selector;
        Template = template;
        UpdateStrategy = updateStrategy;
    }
}
