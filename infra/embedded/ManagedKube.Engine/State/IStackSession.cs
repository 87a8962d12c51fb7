namespace ManagedKube.Engine.State;

/// <summary>
/// Sole write access to one stack's state for the time of one update. All members may be called in parallel.
/// A method that is documented as durable has its effect on disk when it returns, so that a crash at any instant loses nothing.
/// </summary>
public interface IStackSession : IAsyncDisposable
{
    /// <summary>The state as it is now, with everything that this session has recorded.</summary>
    Snapshot Current { get; }

    /// <summary>Says, durably, that an operation is about to start outside.</summary>
    /// <returns>The operation, to be ended by one of the two other calls.</returns>
    ValueTask<OperationToken> BeginAsync(OperationKind kind, ResourceState resource, CancellationToken cancel);

    /// <summary>Says, durably, how an operation has ended and what that means for the state. Not cancellable: the effect is there.</summary>
    ValueTask EndAsync(OperationToken operation, StateChange change);

    /// <summary>
    /// Records, durably, a change of the state without an operation outside (a component, unchanged inputs with other options,
    /// outputs of the stack, an entry found gone).
    /// </summary>
    ValueTask RecordAsync(StateChange change);

    /// <summary>Forgets a pending operation that an earlier, interrupted session left behind, since its outcome has been found.</summary>
    ValueTask ResolveAsync(PendingOperation operation, StateChange change);

    /// <summary>Compacts the journal into the checkpoint, with a backup of the old one and a history entry.</summary>
    Task CommitAsync(HistoryEntry entry, CancellationToken cancel);
}
