namespace ManagedKube.Model.Definition;

/// <summary>What the hypervisor does with a machine whose host has failed (product spec 2.9).</summary>
public enum RestartPriority
{
    /// <summary>Nothing.</summary>
    Disabled,

    /// <summary>Restarts it as soon as the pool has room, before the best-effort machines.</summary>
    Restart,

    /// <summary>Tries once, if room is left.</summary>
    BestEffort,
}
