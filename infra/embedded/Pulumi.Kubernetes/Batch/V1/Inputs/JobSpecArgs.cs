namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>JobSpec</c> as inputs.</summary>
public class JobSpecArgs : ResourceArgs
{
    [Input("activeDeadlineSeconds")]
    public Input<int>? ActiveDeadlineSeconds { get; set; }

    [Input("backoffLimit")]
    public Input<int>? BackoffLimit { get; set; }

    [Input("backoffLimitPerIndex")]
    public Input<int>? BackoffLimitPerIndex { get; set; }

    [Input("completionMode")]
    public Input<string>? CompletionMode { get; set; }

    [Input("completions")]
    public Input<int>? Completions { get; set; }

    [Input("managedBy")]
    public Input<string>? ManagedBy { get; set; }

    [Input("manualSelector")]
    public Input<bool>? ManualSelector { get; set; }

    [Input("maxFailedIndexes")]
    public Input<int>? MaxFailedIndexes { get; set; }

    [Input("parallelism")]
    public Input<int>? Parallelism { get; set; }

    [Input("podFailurePolicy")]
    public Input<PodFailurePolicyArgs>? PodFailurePolicy { get; set; }

    [Input("podReplacementPolicy")]
    public Input<string>? PodReplacementPolicy { get; set; }

    [Input("selector")]
    public Input<Meta.V1.LabelSelectorArgs>? Selector { get; set; }

    [Input("successPolicy")]
    public Input<SuccessPolicyArgs>? SuccessPolicy { get; set; }

    [Input("suspend")]
    public Input<bool>? Suspend { get; set; }

    [Input("template", required: true)]
    public Input<Core.V1.PodTemplateSpecArgs> Template { get; set; } = null!;

    [Input("ttlSecondsAfterFinished")]
    public Input<int>? TtlSecondsAfterFinished { get; set; }

    /// <summary>Without values.</summary>
    public static new JobSpecArgs Empty => new();
}
