using System.Collections.Immutable;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Operations;

/// <summary>Keeps the messages that are worth repeating when an operation is over.</summary>
internal sealed class DiagnosticCollector : IEngineEvents
{
    private readonly List<Diagnostic> _messages = [];
    private readonly List<Diagnostic> _failures = [];

    /// <summary>
    /// The warnings and errors, each once. How a step failed is told only for a resource that nothing else was said about.
    /// </summary>
    public ImmutableArray<Diagnostic> Diagnostics
    {
        get
        {
            var told = _messages.Where(message => message.Severity == Severity.Error).Select(message => message.Urn).ToHashSet();
            return [.. _messages.Concat(_failures.Where(failure => !told.Contains(failure.Urn))).DistinctBy(message => (message.Urn, message.Severity, message.Message))];
        }
    }

    public void Publish(EngineEvent engineEvent)
    {
        switch (engineEvent)
        {
            case Diagnostic { Ephemeral: false, Severity: >= Severity.Warning } diagnostic:
                _messages.Add(diagnostic);
                break;
            case StepEnded { Error: { } error } ended:
                _failures.Add(new Diagnostic(Severity.Error, error, ended.Step.Urn) { Time = ended.Time });
                break;
        }
    }
}
