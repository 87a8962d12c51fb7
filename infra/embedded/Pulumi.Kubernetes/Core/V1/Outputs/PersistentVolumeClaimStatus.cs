using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PersistentVolumeClaimStatus</c> as outputs.</summary>
[OutputType]
public sealed class PersistentVolumeClaimStatus
{
    public readonly ImmutableArray<string> AccessModes;
    public readonly ImmutableDictionary<string, string> AllocatedResourceStatuses;
    public readonly ImmutableDictionary<string, string> Capacity;
    public readonly ImmutableArray<PersistentVolumeClaimCondition> Conditions;
    public readonly string CurrentVolumeAttributesClassName;
    public readonly string Phase;
    public readonly string ResizeStatus;

    [OutputConstructor]
    private PersistentVolumeClaimStatus(
        ImmutableArray<string> accessModes,
        ImmutableDictionary<string, string> allocatedResourceStatuses,
        ImmutableDictionary<string, string> capacity,
        ImmutableArray<PersistentVolumeClaimCondition> conditions,
        string currentVolumeAttributesClassName,
        string phase,
        string resizeStatus)
    {
        AccessModes = accessModes;
        AllocatedResourceStatuses = allocatedResourceStatuses;
        Capacity = capacity;
        Conditions = conditions;
        CurrentVolumeAttributesClassName = currentVolumeAttributesClassName;
        Phase = phase;
        ResizeStatus = resizeStatus;
    }
}
