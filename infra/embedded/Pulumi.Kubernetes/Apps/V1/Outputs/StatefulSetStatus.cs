using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetStatus</c> as outputs.</summary>
[OutputType]
public sealed class StatefulSetStatus
{
    public readonly int AvailableReplicas;
    public readonly int CollisionCount;
    public readonly ImmutableArray<StatefulSetCondition> Conditions;
    public readonly int CurrentReplicas;
    public readonly string CurrentRevision;
    public readonly int ObservedGeneration;
    public readonly int ReadyReplicas;
    public readonly int Replicas;
    public readonly string UpdateRevision;
    public readonly int UpdatedReplicas;

    [OutputConstructor]
    private StatefulSetStatus(
        int availableReplicas,
        int collisionCount,
        ImmutableArray<StatefulSetCondition> conditions,
        int currentReplicas,
        string currentRevision,
        int observedGeneration,
        int readyReplicas,
        int replicas,
        string updateRevision,
        int updatedReplicas)
    {
        AvailableReplicas = availableReplicas;
        CollisionCount = collisionCount;
        Conditions = conditions;
        CurrentReplicas = currentReplicas;
        CurrentRevision = currentRevision;
        ObservedGeneration = observedGeneration;
        ReadyReplicas = readyReplicas;
        Replicas = replicas;
        UpdateRevision = updateRevision;
        UpdatedReplicas = updatedReplicas;
    }
}
