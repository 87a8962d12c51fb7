using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Entries;

/// <summary>Makes changes of the state: in the table, and, unless it is a preview, durably in the session.</summary>
/// <param name="table">The entries.</param>
/// <param name="session">Where they are saved; null for a preview.</param>
internal sealed class StateWriter(EntryTable table, IStackSession? session)
{
    /// <summary>Says that an operation is about to start outside.</summary>
    public async ValueTask<OperationToken> BeginAsync(OperationKind kind, ResourceState resource) =>
        session is null ? default : await session.BeginAsync(kind, resource, CancellationToken.None).ConfigureAwait(false);

    /// <summary>Says how an operation has ended.</summary>
    public async ValueTask EndAsync(OperationToken operation, StateChange change)
    {
        table.Apply(change);
        if (session is not null)
            await session.EndAsync(operation, change).ConfigureAwait(false);
    }

    /// <summary>Records a change without an operation outside.</summary>
    public async ValueTask RecordAsync(StateChange change)
    {
        table.Apply(change);
        if (session is not null)
            await session.RecordAsync(change).ConfigureAwait(false);
    }

    /// <summary>Records what has been found out about an interrupted operation.</summary>
    public async ValueTask ResolveAsync(PendingOperation operation, StateChange change)
    {
        table.Apply(change);
        if (session is not null)
            await session.ResolveAsync(operation, change).ConfigureAwait(false);
    }
}
