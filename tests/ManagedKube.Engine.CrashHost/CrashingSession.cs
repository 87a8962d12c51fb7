using ManagedKube.Engine.State;

namespace ManagedKube.Engine.CrashHost;

/// <summary>A session that may die after everything that it has recorded.</summary>
internal sealed class CrashingSession(IStackSession session, CrashPoints points) : IStackSession
{
    public Snapshot Current => session.Current;

    public async ValueTask<OperationToken> BeginAsync(OperationKind kind, ResourceState resource, CancellationToken cancel)
    {
        var operation = await session.BeginAsync(kind, resource, cancel).ConfigureAwait(false);
        points.Pass();
        return operation;
    }

    public async ValueTask EndAsync(OperationToken operation, StateChange change)
    {
        await session.EndAsync(operation, change).ConfigureAwait(false);
        points.Pass();
    }

    public async ValueTask RecordAsync(StateChange change)
    {
        await session.RecordAsync(change).ConfigureAwait(false);
        points.Pass();
    }

    public async ValueTask ResolveAsync(PendingOperation operation, StateChange change)
    {
        await session.ResolveAsync(operation, change).ConfigureAwait(false);
        points.Pass();
    }

    public async Task CommitAsync(HistoryEntry entry, CancellationToken cancel)
    {
        await session.CommitAsync(entry, cancel).ConfigureAwait(false);
        points.Pass();
    }

    public ValueTask DisposeAsync() => session.DisposeAsync();
}
