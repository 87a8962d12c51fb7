using System.Collections.Immutable;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Results;

/// <summary>How a verb ended for one stack.</summary>
internal sealed record StackReport
{
    public required string Stack { get; init; }

    public required ExitCode ExitCode { get; init; }

    /// <summary>What happened to each resource, or, of a preview, would happen.</summary>
    public ImmutableArray<StepDescription> Steps { get; init; } = [];

    /// <summary>Warnings and errors.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What is wrong in the stack's file, where the verb is about that.</summary>
    public ImmutableArray<StackProblem>? Problems { get; init; }

    /// <summary>The stack's outputs, secrets masked or revealed as the user wants; null where the verb tells nothing about them.</summary>
    public PropertyMap? Outputs { get; init; }

    public TimeSpan Duration { get; init; }

    public OperationSummary Summary => OperationSummary.Of(Steps);

    /// <summary>A report of a stack on which nothing could be begun.</summary>
    public static StackReport Failure(string stack, ExitCode exitCode, string message, DateTimeOffset now) => new()
    {
        Stack = stack,
        ExitCode = exitCode,
        Diagnostics = [new Diagnostic(Severity.Error, message) { Time = now }],
    };
}
