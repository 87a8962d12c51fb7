namespace ManagedKube.Engine.State;

/// <summary>An operation that has begun and of which no end is recorded: its outcome is unknown until somebody looks.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Resource">
/// Creating: the wanted state, without id. Updating: the wanted state, with id. Deleting, reading, importing: the recorded one.
/// </param>
/// <param name="Began">When it began; null where that is not recorded (state written by another engine).</param>
public sealed record PendingOperation(OperationKind Kind, ResourceState Resource, DateTimeOffset? Began = null);
