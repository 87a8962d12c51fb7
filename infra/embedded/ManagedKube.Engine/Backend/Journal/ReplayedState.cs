using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Backend.Journal;

/// <summary>A checkpoint to which a journal's entries are applied.</summary>
internal sealed class ReplayedState(Snapshot checkpoint)
{
    private readonly StateStore _store = new(checkpoint.Resources);
    private readonly List<PendingOperation> _pending = [.. checkpoint.PendingOperations];
    private readonly SortedDictionary<long, PendingOperation> _begun = [];

    /// <summary>Number of the last operation that has begun; 0 for none.</summary>
    public long LastOperation { get; private set; }

    public Snapshot ToSnapshot() => checkpoint with
    {
        Resources = _store.Ordered,
        PendingOperations = [.. _pending, .. _begun.Values],
    };

    public void Apply(JournalEntry entry)
    {
        switch (entry)
        {
            case JournalEntry.Begin begin:
                _begun[begin.Operation] = new PendingOperation(begin.Kind, begin.Resource, begin.Time);
                LastOperation = Math.Max(LastOperation, begin.Operation);
                break;
            case JournalEntry.End end:
                if (!_begun.Remove(end.Operation))
                    Resolve(end.Kind, end.Resource);
                _store.Apply(end.Change);
                break;
            case JournalEntry.Edit edit:
                _store.Apply(edit.Change);
                break;
            case JournalEntry.Resolve resolve:
                Resolve(resolve.Kind, resolve.Resource);
                _store.Apply(resolve.Change);
                break;
        }
    }

    private void Resolve(OperationKind kind, ResourceKey resource)
    {
        _pending.RemoveAll(Matches);
        foreach (var number in _begun.Where(begun => Matches(begun.Value)).Select(begun => begun.Key).ToList())
            _begun.Remove(number);

        bool Matches(PendingOperation operation) => operation.Kind == kind && operation.Resource.Key == resource;
    }
}
