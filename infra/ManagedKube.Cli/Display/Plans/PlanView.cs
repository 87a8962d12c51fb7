namespace ManagedKube.Cli.Display.Plans;

/// <summary>How much of a plan is shown.</summary>
internal sealed record PlanView
{
    /// <summary>The properties of new resources too.</summary>
    public bool NewProperties { get; init; }

    /// <summary>Unchanged resources too.</summary>
    public bool Sames { get; init; }

    /// <summary>Each step of a replacement, not only the whole.</summary>
    public bool ReplacementSteps { get; init; }

    /// <summary>The stack's outputs.</summary>
    public bool Outputs { get; init; } = true;
}
