namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>DeploymentSpec</c> as outputs.</summary>
[OutputType]
public sealed class DeploymentSpec
{
    public readonly int MinReadySeconds;
    public readonly bool Paused;
    public readonly int ProgressDeadlineSeconds;
    public readonly int Replicas;
    public readonly int RevisionHistoryLimit;
    public readonly Meta.V1.LabelSelector Selector;
    public readonly DeploymentStrategy Strategy;
    public readonly Core.V1.PodTemplateSpec Template;

    [OutputConstructor]
    private DeploymentSpec(
        int minReadySeconds,
        bool paused,
        int progressDeadlineSeconds,
        int replicas,
        int revisionHistoryLimit,
        Meta.V1.LabelSelector selector,
        DeploymentStrategy strategy,
        Core.V1.PodTemplateSpec template)
    {
        MinReadySeconds = minReadySeconds;
        Paused = paused;
        ProgressDeadlineSeconds = progressDeadlineSeconds;
        Replicas = replicas;
        RevisionHistoryLimit = revisionHistoryLimit;
        Selector = selector;
        Strategy = strategy;
        Template = template;
    }
}
