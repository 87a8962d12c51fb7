using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Display.Progress;

/// <summary>What is known of the work on one resource.</summary>
internal sealed record ResourceRow
{
    /// <summary>All its steps so far as one change.</summary>
    public required StepDescription Step { get; init; }

    /// <summary>What is done just now, or was done last.</summary>
    public required StepOp Op { get; init; }

    public required RowState State { get; init; }

    /// <summary>When its first step began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>How long its steps took; zero as long as none has ended.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What it is busy with, as its provider tells; empty for nothing.</summary>
    public string Activity { get; init; } = "";

    public Urn Urn => Step.Urn;

    /// <summary>Whether it is worth a line: something changes, or went wrong.</summary>
    public bool IsNotable => Step.Differs() || State == RowState.Failed;
}
