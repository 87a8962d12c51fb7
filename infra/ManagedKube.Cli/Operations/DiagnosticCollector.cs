using System.Collections.Immutable;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Operations;

/// <summary>Keeps the messages that are worth repeating when an operation is over.</summary>
internal sealed class DiagnosticCollector : IEngineEvents
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>The warnings and errors, in order, each once.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    public void Publish(EngineEvent engineEvent)
    {
        switch (engineEvent)
        {
            case Diagnostic { Ephemeral: false, Severity: >= Severity.Warning } diagnostic:
                Add(diagnostic);
                break;
            case StepEnded { Error: { } error } ended:
                Add(new Diagnostic(Severity.Error, error, ended.Step.Urn) { Time = ended.Time });
                break;
        }
    }

    // An engine may tell a failure both as the end of its step and as a message.
    private void Add(Diagnostic diagnostic)
    {
        if (!_diagnostics.Any(known => known.Urn == diagnostic.Urn && known.Message == diagnostic.Message && known.Severity == diagnostic.Severity))
            _diagnostics.Add(diagnostic);
    }
}
