using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>CronJobStatus</c> as outputs.</summary>
[OutputType]
public sealed class CronJobStatus
{
    public readonly ImmutableArray<Core.V1.ObjectReference> Active;
    public readonly string LastScheduleTime;
    public readonly string LastSuccessfulTime;

    [OutputConstructor]
    private CronJobStatus(
        ImmutableArray<Core.V1.ObjectReference> active,
        string lastScheduleTime,
        string lastSuccessfulTime)
    {
        Active = active;
        LastScheduleTime = lastScheduleTime;
        LastSuccessfulTime = lastSuccessfulTime;
    }
}
