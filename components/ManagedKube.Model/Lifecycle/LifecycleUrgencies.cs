namespace ManagedKube.Model.Lifecycle;

/// <summary>How urgent each state is.</summary>
public static class LifecycleUrgencies
{
    /// <summary>Of a Kubernetes minor. One that is about to lose, or has lost, its patches counts as due.</summary>
    public static LifecycleUrgency Urgency(this KubernetesSupport support) => support.Phase switch
    {
        SupportPhase.Ended => LifecycleUrgency.Overdue,
        SupportPhase.Grace => LifecycleUrgency.Due,
        _ => support.LacksUpstreamPatches || support.IsSuspiciouslyOld ? LifecycleUrgency.Due : LifecycleUrgency.Current,
    };

    /// <summary>Of missing patches.</summary>
    public static LifecycleUrgency Urgency(this PatchStatus patches) => patches.Phase switch
    {
        PatchPhase.Overdue or PatchPhase.Critical => LifecycleUrgency.Overdue,
        PatchPhase.Due => LifecycleUrgency.Due,
        _ => LifecycleUrgency.Current,
    };

    /// <summary>Of a Talos branch.</summary>
    public static LifecycleUrgency Urgency(this TalosSupport support) => support.Phase switch
    {
        TalosPhase.Incompatible => LifecycleUrgency.Overdue,
        TalosPhase.Old => LifecycleUrgency.Due,
        _ => LifecycleUrgency.Current,
    };

    /// <summary>Of a component.</summary>
    public static LifecycleUrgency Urgency(this ComponentStatus component) => component.Phase switch
    {
        ComponentPhase.Overdue => LifecycleUrgency.Overdue,
        ComponentPhase.Due => LifecycleUrgency.Due,
        _ => LifecycleUrgency.Current,
    };
}
