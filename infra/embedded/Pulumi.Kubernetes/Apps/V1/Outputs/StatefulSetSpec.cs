using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetSpec</c> as outputs.</summary>
[OutputType]
public sealed class StatefulSetSpec
{
    public readonly int MinReadySeconds;
    public readonly StatefulSetOrdinals Ordinals;
    public readonly StatefulSetPersistentVolumeClaimRetentionPolicy PersistentVolumeClaimRetentionPolicy;
    public readonly string PodManagementPolicy;
    public readonly int Replicas;
    public readonly int RevisionHistoryLimit;
    public readonly Meta.V1.LabelSelector Selector;
    public readonly string ServiceName;
    public readonly Core.V1.PodTemplateSpec Template;
    public readonly StatefulSetUpdateStrategy UpdateStrategy;
    public readonly ImmutableArray<Core.V1.PersistentVolumeClaim> VolumeClaimTemplates;

    [OutputConstructor]
    private StatefulSetSpec(
        int minReadySeconds,
        StatefulSetOrdinals ordinals,
        StatefulSetPersistentVolumeClaimRetentionPolicy persistentVolumeClaimRetentionPolicy,
        string podManagementPolicy,
        int replicas,
        int revisionHistoryLimit,
        Meta.V1.LabelSelector selector,
        string serviceName,
        Core.V1.PodTemplateSpec template,
        StatefulSetUpdateStrategy updateStrategy,
        ImmutableArray<Core.V1.PersistentVolumeClaim> volumeClaimTemplates)
    {
        MinReadySeconds = minReadySeconds;
        Ordinals = ordinals;
        PersistentVolumeClaimRetentionPolicy = persistentVolumeClaimRetentionPolicy;
        PodManagementPolicy = podManagementPolicy;
        Replicas = replicas;
        RevisionHistoryLimit = revisionHistoryLimit;
        Selector = selector;
        ServiceName = serviceName;
        Template = template;
        UpdateStrategy = updateStrategy;
        VolumeClaimTemplates = volumeClaimTemplates;
    }
}
