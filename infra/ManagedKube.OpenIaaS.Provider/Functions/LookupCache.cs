using System.Collections.Concurrent;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Remembers what was looked up for the life of the process; many ask the same at once and one call answers them.</summary>
internal sealed class LookupCache
{
    private readonly ConcurrentDictionary<string, Lazy<Task<object?>>> _entries = new(StringComparer.Ordinal);

    /// <summary>The remembered answer, or that of <paramref name="read"/>. A failed read is not remembered.</summary>
    public async Task<T> GetAsync<T>(string key, Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        var entry = _entries.GetOrAdd(key, _ => new(() => ReadAsync(read)));
        try
        {
            return (T)(await entry.Value.WaitAsync(cancellationToken).ConfigureAwait(false))!;
        }
        catch when (entry.Value.IsFaulted || entry.Value.IsCanceled)
        {
            _entries.TryRemove(KeyValuePair.Create(key, entry));
            throw;
        }
    }

    // The answer belongs to everybody who asked, so no single caller's cancellation may end the read.
    private static async Task<object?> ReadAsync<T>(Func<CancellationToken, Task<T>> read) =>
        await read(CancellationToken.None).ConfigureAwait(false);
}
