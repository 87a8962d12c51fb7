using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>
/// Keeps a registration and the deletions ahead of a replacement from working on the same recorded resource at the same time.
/// </summary>
/// <param name="gate">The lock of what is registered, so that both are always seen together.</param>
internal sealed class EntryClaims(Lock gate)
{
    private readonly Dictionary<Urn, Task> _registrations = [];
    private readonly Dictionary<ResourceKey, Task> _deletions = [];

    /// <summary>Says that the registration of a resource has begun.</summary>
    /// <param name="urn">The resource.</param>
    /// <param name="registration">Ends with the registration.</param>
    public void Begin(Urn urn, Task registration)
    {
        lock (gate)
            _registrations[urn] = registration;
    }

    /// <summary>Finds what is recorded of a resource, once nobody deletes it any more.</summary>
    /// <param name="find">Finds the entry, under this or a former name.</param>
    /// <param name="registration">Ends with the registration.</param>
    public async Task<ResourceState?> TakeAsync(Func<ResourceState?> find, Task registration)
    {
        while (true)
        {
            Task? deletion;
            lock (gate)
            {
                if (find() is not { } old)
                    return null;
                if (!_deletions.TryGetValue(old.Key, out deletion))
                {
                    _registrations[old.Urn] = registration;
                    return old;
                }
            }
            await deletion.ConfigureAwait(false);
        }
    }

    /// <summary>The registration of a resource that is under way; null for none.</summary>
    public Task? Registering(Urn urn)
    {
        lock (gate)
            return _registrations.TryGetValue(urn, out var registration) && !registration.IsCompleted ? registration : null;
    }

    /// <summary>Takes entries that are about to be deleted, all or none.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="deletion">Ends with their deletion.</param>
    /// <returns>Null when they are taken; else what works, or has worked, on one of them.</returns>
    public Task? TryReserve(IReadOnlyCollection<ResourceState> entries, Task deletion)
    {
        lock (gate)
        {
            foreach (var entry in entries)
                if ((!entry.Delete && _registrations.TryGetValue(entry.Urn, out var other)) || _deletions.TryGetValue(entry.Key, out other))
                    return other;
            foreach (var entry in entries)
                _deletions[entry.Key] = deletion;
            return null;
        }
    }

    /// <summary>Gives back what <see cref="TryReserve"/> took.</summary>
    public void Release(IReadOnlyCollection<ResourceState> entries)
    {
        lock (gate)
            foreach (var entry in entries)
                _deletions.Remove(entry.Key);
    }
}
