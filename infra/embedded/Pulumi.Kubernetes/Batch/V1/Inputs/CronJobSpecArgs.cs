namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>CronJobSpec</c> as inputs.</summary>
public class CronJobSpecArgs : ResourceArgs
{
    [Input("concurrencyPolicy")]
    public Input<string>? ConcurrencyPolicy { get; set; }

    [Input("failedJobsHistoryLimit")]
    public Input<int>? FailedJobsHistoryLimit { get; set; }

    [Input("jobTemplate", required: true)]
    public Input<JobTemplateSpecArgs> JobTemplate { get; set; } = null!;

    [Input("schedule", required: true)]
    public Input<string> Schedule { get; set; } = null!;

    [Input("startingDeadlineSeconds")]
    public Input<int>? StartingDeadlineSeconds { get; set; }

    [Input("successfulJobsHistoryLimit")]
    public Input<int>? SuccessfulJobsHistoryLimit { get; set; }

    [Input("suspend")]
    public Input<bool>? Suspend { get; set; }

    [Input("timeZone")]
    public Input<string>? TimeZone { get; set; }

    /// <summary>Without values.</summary>
    public static new CronJobSpecArgs Empty => new();
}
