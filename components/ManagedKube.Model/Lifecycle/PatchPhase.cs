namespace ManagedKube.Model.Lifecycle;

/// <summary>How urgent the patches are that a version lacks (L11, L12).</summary>
public enum PatchPhase
{
    /// <summary>None is known that is older than 30 days.</summary>
    Ok,

    /// <summary>The first missing one is 30 to 60 days old.</summary>
    Due,

    /// <summary>The first missing one is older than 60 days.</summary>
    Overdue,

    /// <summary>A missing one is critical: it is applied at once.</summary>
    Critical,

    /// <summary>The release day of what is missing is not known, so nothing can be said.</summary>
    Unknown,
}
