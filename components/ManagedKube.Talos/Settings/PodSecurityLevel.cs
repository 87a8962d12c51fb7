namespace ManagedKube.Talos.Settings;

/// <summary>The levels of the Pod Security Standards.</summary>
public enum PodSecurityLevel
{
    /// <summary>Everything goes.</summary>
    Privileged,

    /// <summary>No known way to more rights.</summary>
    Baseline,

    /// <summary>Hardened as far as is customary.</summary>
    Restricted,
}
