using ManagedKube.Engine.State;
using ManagedKube.Engine.State.Json;

namespace ManagedKube.Engine.Backend.Journal;

/// <summary>One line of a journal.</summary>
internal abstract record JournalEntry
{
    /// <summary>First line: which checkpoint the journal continues (hash of its bytes, empty for none) and how secrets are encrypted.</summary>
    public sealed record Header(string Base, SecretsState Secrets) : JournalEntry;

    /// <summary>An operation is about to start outside.</summary>
    public sealed record Begin(long Operation, OperationKind Kind, ResourceState Resource, DateTimeOffset Time) : JournalEntry;

    /// <summary>
    /// An operation has ended. One that has begun before the checkpoint is not known by its number any more, but by kind and resource.
    /// </summary>
    public sealed record End(long Operation, OperationKind Kind, ResourceKey Resource, StateChange Change) : JournalEntry;

    /// <summary>The state changed without an operation.</summary>
    public sealed record Edit(StateChange Change) : JournalEntry;

    /// <summary>The outcome of an operation of an earlier session was found.</summary>
    public sealed record Resolve(OperationKind Kind, ResourceKey Resource, StateChange Change) : JournalEntry;

    /// <summary>Everything so far is about to be in a checkpoint with that hash.</summary>
    public sealed record Commit(string Checkpoint) : JournalEntry;
}
