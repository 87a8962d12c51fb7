namespace ManagedKube.Engine.Events;

/// <summary>How important a message is.</summary>
public enum Severity
{
    /// <summary>For those who look for a fault.</summary>
    Debug,

    /// <summary>For everybody.</summary>
    Info,

    /// <summary>Something needs attention.</summary>
    Warning,

    /// <summary>Something failed.</summary>
    Error,
}
