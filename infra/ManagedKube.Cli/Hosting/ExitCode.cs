namespace ManagedKube.Cli.Hosting;

/// <summary>What a verb tells its caller by its exit code; the codes are Pulumi's own.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>It failed for a reason that no other code tells.</summary>
    Failed = 1,

    /// <summary>Wrong usage, configuration or definition. Nothing was touched.</summary>
    WrongUsage = 2,

    /// <summary>Credentials are missing or refused.</summary>
    Authentication = 3,

    /// <summary>An operation on a resource failed.</summary>
    ResourceFailed = 4,

    /// <summary>A guard or a policy refused it.</summary>
    Refused = 5,

    /// <summary>There is no such stack.</summary>
    NoSuchStack = 6,

    /// <summary>There are differences where none were expected.</summary>
    Differences = 7,

    /// <summary>Somebody cancelled it.</summary>
    Cancelled = 8,

    /// <summary>It took too long.</summary>
    TimedOut = 9,

    /// <summary>A bug of ours.</summary>
    Bug = 255,
}
