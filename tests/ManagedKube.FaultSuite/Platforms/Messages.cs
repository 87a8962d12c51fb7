using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Engine.Events;

namespace ManagedKube.FaultSuite.Platforms;

/// <summary>Keeps what an operation says to people.</summary>
internal sealed class Messages : IEngineEvents
{
    private readonly ConcurrentQueue<Diagnostic> _said = new();
    private CancellationTokenSource? _cancel;
    private int _left;

    public ImmutableArray<string> Errors => [.. _said.Where(said => said.Severity == Severity.Error).Select(Text)];

    public ImmutableArray<string> All => [.. _said.Select(said => $"{said.Severity}: {Text(said)}")];

    /// <summary>Cancels the operation after a number of events.</summary>
    public void CancelAfter(int events, CancellationTokenSource cancel) => (_left, _cancel) = (events, cancel);

    public void Publish(EngineEvent engineEvent)
    {
        if (engineEvent is Diagnostic { Severity: > Severity.Debug, Ephemeral: false } said)
            _said.Enqueue(said);
        if (_cancel is { } cancel && Interlocked.Decrement(ref _left) == 0)
            ThreadPool.QueueUserWorkItem(_ => cancel.Cancel());
    }

    private static string Text(Diagnostic said) => said.Urn == default ? said.Message : $"{said.Urn.Name}: {said.Message}";
}
