namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>CronJobSpec</c> as outputs.</summary>
[OutputType]
public sealed class CronJobSpec
{
    public readonly string ConcurrencyPolicy;
    public readonly int FailedJobsHistoryLimit;
    public readonly JobTemplateSpec JobTemplate;
    public readonly string Schedule;
    public readonly int StartingDeadlineSeconds;
    public readonly int SuccessfulJobsHistoryLimit;
    public readonly bool Suspend;
    public readonly string TimeZone;

    [OutputConstructor]
    private CronJobSpec(
        string concurrencyPolicy,
        int failedJobsHistoryLimit,
        JobTemplateSpec jobTemplate,
        string schedule,
        int startingDeadlineSeconds,
        int successfulJobsHistoryLimit,
        bool suspend,
        string timeZone)
    {
        ConcurrencyPolicy = concurrencyPolicy;
        FailedJobsHistoryLimit = failedJobsHistoryLimit;
        JobTemplate = jobTemplate;
        Schedule = schedule;
        StartingDeadlineSeconds = startingDeadlineSeconds;
        SuccessfulJobsHistoryLimit = successfulJobsHistoryLimit;
        Suspend = suspend;
        TimeZone = timeZone;
    }
}
