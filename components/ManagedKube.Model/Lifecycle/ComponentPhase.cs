namespace ManagedKube.Model.Lifecycle;

/// <summary>How urgent the update of a platform component is (L13).</summary>
public enum ComponentPhase
{
    /// <summary>No newer stable release is known.</summary>
    Current,

    /// <summary>There is a newer one, and time left.</summary>
    Open,

    /// <summary>Fewer than 30 days are left.</summary>
    Due,

    /// <summary>The 90 days are over.</summary>
    Overdue,

    /// <summary>Another component decides the version, so there is no deadline of its own.</summary>
    Bound,

    /// <summary>The component, or the release day of what is newer, is not known, so nothing can be said.</summary>
    Unknown,
}
