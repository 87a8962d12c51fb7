using System.Collections.Immutable;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Results;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Operations;

/// <summary>How the engine's work ended, with the messages that it gave.</summary>
/// <param name="Result">The engine's result.</param>
/// <param name="Diagnostics">Warnings and errors.</param>
internal sealed record ObservedRun(DeploymentResult Result, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool Succeeded => Result.Outcome == DeploymentOutcome.Succeeded;

    public bool HasChanges => Result.Steps.Any(StepDescriptions.Differs);

    /// <summary>The report of a verb that ended with this run.</summary>
    public StackReport Report(string stack, PropertyMap? outputs) => new()
    {
        Stack = stack,
        ExitCode = ExitCodes.Of(Result.Outcome),
        Steps = Result.Steps,
        Diagnostics = Diagnostics,
        Outputs = outputs,
        Duration = Result.Duration,
    };
}
