using ManagedKube.Engine.Events;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>Keeps all events.</summary>
internal sealed class RecordedEvents : IEngineEvents
{
    private readonly List<EngineEvent> _events = [];

    public IReadOnlyList<EngineEvent> All => _events;

    public IEnumerable<Diagnostic> Errors => _events.OfType<Diagnostic>().Where(diagnostic => diagnostic.Severity == Severity.Error);

    public IEnumerable<Diagnostic> Warnings => _events.OfType<Diagnostic>().Where(diagnostic => diagnostic.Severity == Severity.Warning);

    public void Publish(EngineEvent engineEvent) => _events.Add(engineEvent);
}
