namespace ManagedKube.Model.Lifecycle;

/// <summary>Where a Kubernetes minor stands (L6). A minor only ever goes on to the next one.</summary>
public enum SupportPhase
{
    /// <summary>It is not released yet.</summary>
    Unreleased,

    /// <summary>It is one of the three newest.</summary>
    Supported,

    /// <summary>A newer one has pushed it out; it must be left within 90 days.</summary>
    Grace,

    /// <summary>Its support has ended.</summary>
    Ended,
}
