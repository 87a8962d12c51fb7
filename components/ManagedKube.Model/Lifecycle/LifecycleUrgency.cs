namespace ManagedKube.Model.Lifecycle;

/// <summary>How urgent the state of a cluster's versions is; the higher, the worse.</summary>
public enum LifecycleUrgency
{
    /// <summary>Nothing is to be done.</summary>
    Current,

    /// <summary>Something comes up: a grace period runs, a patch or an update is due.</summary>
    Due,

    /// <summary>Something is late: support has ended, a patch or an update is overdue, or a critical patch is missing.</summary>
    Overdue,
}
