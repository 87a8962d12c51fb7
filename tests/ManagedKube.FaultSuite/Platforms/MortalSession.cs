using ManagedKube.Engine.Backend;
using ManagedKube.Engine.State;

namespace ManagedKube.FaultSuite.Platforms;

/// <summary>
/// A session that records nothing more after some operations, as if the engine had been killed there: what is done outside afterwards
/// is not known to the state, and the next run must find it.
/// </summary>
/// <param name="session">The real one.</param>
/// <param name="life">How many records it makes before; null for no end.</param>
internal sealed class MortalSession(IStackSession session, int? life) : IStackSession
{
    private int _left = life ?? int.MaxValue;

    public Snapshot Current => session.Current;

    private bool IsDead => Volatile.Read(ref _left) < 0;

    public ValueTask<OperationToken> BeginAsync(OperationKind kind, ResourceState resource, CancellationToken cancel)
    {
        Live();
        return session.BeginAsync(kind, resource, cancel);
    }

    public ValueTask EndAsync(OperationToken operation, StateChange change)
    {
        Live();
        return session.EndAsync(operation, change);
    }

    public ValueTask RecordAsync(StateChange change)
    {
        Live();
        return session.RecordAsync(change);
    }

    public ValueTask ResolveAsync(PendingOperation operation, StateChange change)
    {
        Live();
        return session.ResolveAsync(operation, change);
    }

    public Task CommitAsync(HistoryEntry entry, CancellationToken cancel) =>
        IsDead ? Task.CompletedTask : session.CommitAsync(entry, cancel);

    public ValueTask DisposeAsync() => session.DisposeAsync();

    private void Live()
    {
        if (life is not null && Interlocked.Decrement(ref _left) < 0)
            throw new StateException("The journal cannot be written: the disk is full.");
    }
}
