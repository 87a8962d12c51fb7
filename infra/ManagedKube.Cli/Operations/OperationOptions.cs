using System.Collections.Immutable;
using ManagedKube.Cli.Display.Plans;
using ManagedKube.Cli.Guards;
using ManagedKube.Engine.Deployments.Targeting;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Operations;

/// <summary>How a verb is to be carried out.</summary>
internal sealed record OperationOptions
{
    /// <summary>How many steps may run at once; null for the engine's default.</summary>
    public int? Parallel { get; init; }

    /// <summary>Look up the present state of every resource first.</summary>
    public bool Refresh { get; init; }

    /// <summary>Which resources it is about.</summary>
    public TargetOptions Targets { get; init; } = TargetOptions.All;

    /// <summary>How much of what it would do is shown.</summary>
    public PlanView View { get; init; } = new();

    /// <summary>Only show what a verb would change.</summary>
    public bool PreviewOnly { get; init; }

    /// <summary>Full path of the file that the plan goes to; null for none.</summary>
    public string? SavePlan { get; init; }

    /// <summary>Full path of the file with the plan that it is bound to; null for none.</summary>
    public string? Plan { get; init; }

    /// <summary>Differences are a failure.</summary>
    public bool ExpectNoChanges { get; init; }

    /// <summary>Go on with what does not depend on a failed step.</summary>
    public bool ContinueOnError { get; init; }

    /// <summary>Do not ask.</summary>
    public bool Yes { get; init; }

    /// <summary>What is asked before it is done; null for the verb's own question.</summary>
    public string? Question { get; init; }

    /// <summary>A word that has to be typed as the answer, so that nobody agrees by habit; null where a yes will do.</summary>
    public string? Confirmation { get; init; }

    /// <summary>Permissions to delete or replace what is protected, given when the operation begins and used up by it.</summary>
    public ImmutableArray<Grant> Grants { get; init; } = [];

    /// <summary>Do not preview first.</summary>
    public bool SkipPreview { get; init; }

    /// <summary>What it is for; goes into the history.</summary>
    public string Message { get; init; } = "";

    /// <summary>How long to wait for somebody else who works on the stack; zero: not at all.</summary>
    public TimeSpan LockWait { get; init; }

    /// <summary>Which object an interrupted creation made, as a person says: id by resource.</summary>
    public ImmutableDictionary<Urn, string> ImportPendingCreates { get; init; } = ImmutableDictionary<Urn, string>.Empty;

    /// <summary>Interrupted creations made nothing, as a person says.</summary>
    public bool ClearPendingCreates { get; init; }

    /// <summary>Forget the stack when nothing is left of it.</summary>
    public bool Remove { get; init; }

    /// <summary>Run the program while its resources are destroyed.</summary>
    public bool RunProgram { get; init; }

    /// <summary>Full path of a file for all events; null for none.</summary>
    public string? EventLog { get; init; }

    /// <summary>Show secret outputs in clear.</summary>
    public bool ShowSecrets { get; init; }

    /// <summary>Results go into a JSON document instead of text.</summary>
    public bool Json { get; init; }
}
