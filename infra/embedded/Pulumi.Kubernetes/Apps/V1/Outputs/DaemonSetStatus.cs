using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>DaemonSetStatus</c> as outputs.</summary>
[OutputType]
public sealed class DaemonSetStatus
{
    public readonly int CollisionCount;
    public readonly ImmutableArray<DaemonSetCondition> Conditions;
    public readonly int CurrentNumberScheduled;
    public readonly int DesiredNumberScheduled;
    public readonly int NumberAvailable;
    public readonly int NumberMisscheduled;
    public readonly int NumberReady;
    public readonly int NumberUnavailable;
    public readonly int ObservedGeneration;
    public readonly int UpdatedNumberScheduled;

    [OutputConstructor]
    private DaemonSetStatus(
        int collisionCount,
        ImmutableArray<DaemonSetCondition> conditions,
        int currentNumberScheduled,
        int desiredNumberScheduled,
        int numberAvailable,
        int numberMisscheduled,
        int numberReady,
        int numberUnavailable,
        int observedGeneration,
        int updatedNumberScheduled)
    {
        CollisionCount = collisionCount;
        Conditions = conditions;
        CurrentNumberScheduled = currentNumberScheduled;
        DesiredNumberScheduled = desiredNumberScheduled;
        NumberAvailable = numberAvailable;
        NumberMisscheduled = numberMisscheduled;
        NumberReady = numberReady;
        NumberUnavailable = numberUnavailable;
        ObservedGeneration = observedGeneration;
        UpdatedNumberScheduled = updatedNumberScheduled;
    }
}
