namespace Pulumi.Kubernetes.Types.Outputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetPersistentVolumeClaimRetentionPolicy</c> as outputs.</summary>
[OutputType]
public sealed class StatefulSetPersistentVolumeClaimRetentionPolicy
{
    public readonly string WhenDeleted;
    public readonly string WhenScaled;

    [OutputConstructor]
    private StatefulSetPersistentVolumeClaimRetentionPolicy(
        string whenDeleted,
        string whenScaled)
    {
        WhenDeleted = whenDeleted;
        WhenScaled = whenScaled;
    }
}
