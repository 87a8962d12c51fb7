using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Backend;

/// <summary>A state as it was found.</summary>
/// <param name="Snapshot">The state, with what an interrupted session left in its journal.</param>
/// <param name="Checkpoint">The checkpoint's bytes; null where there is none.</param>
/// <param name="Journal">The bytes of the journal that an interrupted session left; null where there is none.</param>
/// <param name="LastOperation">Number of the last operation that is in the journal; 0 for none.</param>
internal sealed record LoadedState(Snapshot Snapshot, byte[]? Checkpoint, byte[]? Journal, long LastOperation);
