using Pulumi.Protocol;

namespace ManagedKube.Engine.State;

/// <summary>
/// Tells an entry of a stack from all others: one URN has at most one living entry, and any number that wait for deletion.
/// </summary>
/// <param name="Urn">The resource.</param>
/// <param name="Delete">Whether the entry waits for deletion.</param>
/// <param name="Id">The provider's id where the entry waits for deletion, else empty.</param>
public readonly record struct ResourceKey(Urn Urn, bool Delete, string Id);
