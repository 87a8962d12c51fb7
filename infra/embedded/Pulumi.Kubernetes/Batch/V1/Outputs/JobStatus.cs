using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>JobStatus</c> as outputs.</summary>
[OutputType]
public sealed class JobStatus
{
    public readonly int Active;
    public readonly string CompletedIndexes;
    public readonly string CompletionTime;
    public readonly ImmutableArray<JobCondition> Conditions;
    public readonly int Failed;
    public readonly string FailedIndexes;
    public readonly int Ready;
    public readonly string StartTime;
    public readonly int Succeeded;
    public readonly int Terminating;
    public readonly UncountedTerminatedPods UncountedTerminatedPods;

    [OutputConstructor]
    private JobStatus(
        int active,
        string completedIndexes,
        string completionTime,
        ImmutableArray<JobCondition> conditions,
        int failed,
        string failedIndexes,
        int ready,
        string startTime,
        int succeeded,
        int terminating,
        UncountedTerminatedPods uncountedTerminatedPods)
    {
        Active = active;
        CompletedIndexes = completedIndexes;
        CompletionTime = completionTime;
        Conditions = conditions;
        Failed = failed;
        FailedIndexes = failedIndexes;
        Ready = ready;
        StartTime = startTime;
        Succeeded = succeeded;
        Terminating = terminating;
        UncountedTerminatedPods = uncountedTerminatedPods;
    }
}
