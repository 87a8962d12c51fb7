using System.Collections.Immutable;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>A stack's state in memory: as naive as the contract allows, and with everything that was asked of it.</summary>
internal sealed class FakeSession(Snapshot state) : IStackSession
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, PendingOperation> _open = [];
    private Snapshot _state = state;
    private long _last;

    public Exception? CannotBegin { get; init; }

    public List<OperationKind> Begun { get; } = [];

    public List<HistoryEntry> Commits { get; } = [];

    public int Records { get; private set; }

    public Snapshot Current
    {
        get
        {
            lock (_lock)
                return _state with { Resources = SnapshotOrder.Sort(_state.Resources), PendingOperations = [.. _state.PendingOperations, .. _open.Values] };
        }
    }

    public ValueTask<OperationToken> BeginAsync(OperationKind kind, ResourceState resource, CancellationToken cancel)
    {
        if (CannotBegin is not null)
            throw CannotBegin;
        lock (_lock)
        {
            Begun.Add(kind);
            _open[++_last] = new PendingOperation(kind, resource);
            return ValueTask.FromResult(new OperationToken(_last));
        }
    }

    public ValueTask EndAsync(OperationToken operation, StateChange change)
    {
        lock (_lock)
        {
            Assert.True(_open.Remove(operation.Number), "an operation ends that is not open");
            Apply(change);
            return ValueTask.CompletedTask;
        }
    }

    public ValueTask RecordAsync(StateChange change)
    {
        lock (_lock)
        {
            Records++;
            Apply(change);
            return ValueTask.CompletedTask;
        }
    }

    public ValueTask ResolveAsync(PendingOperation operation, StateChange change)
    {
        lock (_lock)
        {
            Assert.Contains(operation, _state.PendingOperations);
            _state = _state with { PendingOperations = _state.PendingOperations.Remove(operation) };
            Apply(change);
            return ValueTask.CompletedTask;
        }
    }

    public Task CommitAsync(HistoryEntry entry, CancellationToken cancel)
    {
        Commits.Add(entry);
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Apply(StateChange change)
    {
        var resources = _state.Resources.RemoveAll(resource => change.Remove.Contains(resource.Key)).ToBuilder();
        foreach (var state in change.Put)
        {
            var at = resources.ToImmutable().FindIndex(resource => resource.Key == state.Key);
            if (at >= 0)
                resources[at] = state;
            else
                resources.Add(state);
        }
        _state = _state with { Resources = resources.ToImmutable() };
    }
}

file static class Search
{
    public static int FindIndex(this ImmutableArray<ResourceState> states, Predicate<ResourceState> condition)
    {
        for (var i = 0; i < states.Length; i++)
            if (condition(states[i]))
                return i;
        return -1;
    }
}
