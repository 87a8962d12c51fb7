namespace ManagedKube.NodeDriver.Changes;

/// <summary>What a configuration change does to a running machine, from the mildest to the one that never acts.</summary>
public enum ChangeEffect
{
    /// <summary>It acts at once and nobody notices.</summary>
    Live,

    /// <summary>It restarts a component, such as the kubelet or the API server of that machine.</summary>
    RestartsComponent,

    /// <summary>It acts when the machine starts the next time.</summary>
    NeedsReboot,

    /// <summary>It acts on new machines only.</summary>
    OnlyAtCreation,
}
