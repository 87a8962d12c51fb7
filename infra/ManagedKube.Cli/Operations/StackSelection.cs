namespace ManagedKube.Cli.Operations;

/// <summary>Which stacks a verb is about, and where they are.</summary>
internal sealed record StackSelection
{
    /// <summary>What documented durations of operations are divided by: fast enough that nobody waits.</summary>
    public const double DefaultSimulatorSpeed = 100;

    /// <summary>The named stacks.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>All stacks of the project.</summary>
    public bool All { get; init; }

    /// <summary>How much faster than in reality a simulator works that is started.</summary>
    public double SimulatorSpeed { get; init; } = DefaultSimulatorSpeed;
}
