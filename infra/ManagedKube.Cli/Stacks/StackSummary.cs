namespace ManagedKube.Cli.Stacks;

/// <summary>A stack at a glance.</summary>
internal sealed record StackSummary
{
    public required string Name { get; init; }

    /// <summary>Which outside it lives on; empty where there is no stack file, or it does not say.</summary>
    public string Target { get; init; } = "";

    /// <summary>Whether there is a stack file: what is recorded without one is left over.</summary>
    public bool HasFile { get; init; }

    /// <summary>When its state was last written; null for a stack that was never updated.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>How many resources are recorded.</summary>
    public int Resources { get; init; }

    /// <summary>How many operations have an unknown outcome.</summary>
    public int PendingOperations { get; init; }

    /// <summary>Who works on it; empty for nobody.</summary>
    public string LockedBy { get; init; } = "";

    /// <summary>Why its state cannot be read; empty where it can.</summary>
    public string Problem { get; init; } = "";
}
