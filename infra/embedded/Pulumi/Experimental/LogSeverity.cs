namespace Pulumi.Experimental;

/// <summary>How important a message is.</summary>
public enum LogSeverity
{
    /// <summary>For those who ask for details.</summary>
    Debug = 0,

    /// <summary>Worth knowing.</summary>
    Info = 1,

    /// <summary>Something that may be wrong.</summary>
    Warning = 2,

    /// <summary>Something that is wrong.</summary>
    Error = 3,
}
