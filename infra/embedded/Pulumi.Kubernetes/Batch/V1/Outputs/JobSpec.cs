namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>JobSpec</c> as outputs.</summary>
[OutputType]
public sealed class JobSpec
{
    public readonly int ActiveDeadlineSeconds;
    public readonly int BackoffLimit;
    public readonly int BackoffLimitPerIndex;
    public readonly string CompletionMode;
    public readonly int Completions;
    public readonly string ManagedBy;
    public readonly bool ManualSelector;
    public readonly int MaxFailedIndexes;
    public readonly int Parallelism;
    public readonly PodFailurePolicy PodFailurePolicy;
    public readonly string PodReplacementPolicy;
    public readonly Meta.V1.LabelSelector Selector;
    public readonly SuccessPolicy SuccessPolicy;
    public readonly bool Suspend;
    public readonly Core.V1.PodTemplateSpec Template;
    public readonly int TtlSecondsAfterFinished;

    [OutputConstructor]
    private JobSpec(
        int activeDeadlineSeconds,
        int backoffLimit,
        int backoffLimitPerIndex,
        string completionMode,
        int completions,
        string managedBy,
        bool manualSelector,
        int maxFailedIndexes,
        int parallelism,
        PodFailurePolicy podFailurePolicy,
        string podReplacementPolicy,
        Meta.V1.LabelSelector selector,
        SuccessPolicy successPolicy,
        bool suspend,
        Core.V1.PodTemplateSpec template,
        int ttlSecondsAfterFinished)
    {
        ActiveDeadlineSeconds = activeDeadlineSeconds;
        BackoffLimit = backoffLimit;
        BackoffLimitPerIndex = backoffLimitPerIndex;
        CompletionMode = completionMode;
        Completions = completions;
        ManagedBy = managedBy;
        ManualSelector = manualSelector;
        MaxFailedIndexes = maxFailedIndexes;
        Parallelism = parallelism;
        PodFailurePolicy = podFailurePolicy;
        PodReplacementPolicy = podReplacementPolicy;
        Selector = selector;
        SuccessPolicy = successPolicy;
        Suspend = suspend;
        Template = template;
        TtlSecondsAfterFinished = ttlSecondsAfterFinished;
    }
}
