namespace ManagedKube.Simulator.Kubernetes.Storage;

/// <summary>A change of one object.</summary>
/// <param name="Version">The version of the store after it.</param>
/// <param name="Before">The object before; null when it is new.</param>
/// <param name="After">The object after it; null when it is gone.</param>
/// <param name="Last">The object as it is told: the new one, or the one that is gone with the version of its end.</param>
internal sealed record StoreEvent(long Version, StoredObject? Before, StoredObject? After, StoredObject Last);
