using System.Collections.Concurrent;

namespace ManagedKube.OpenIaaS.Provider.Operations;

/// <summary>
/// One lock per virtual machine. The platform hands out the same device number to adapters that are made at the same time
/// (API reference 5.7, pitfall 18).
/// </summary>
internal sealed class MachineLocks
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new(StringComparer.Ordinal);

    /// <summary>Waits until nobody else works on the machine; dispose the result to let the next one in.</summary>
    public async Task<IDisposable> EnterAsync(string virtualMachineId, CancellationToken cancellationToken)
    {
        var gate = _locks.GetOrAdd(virtualMachineId, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Releaser(gate);
    }

    private sealed class Releaser(SemaphoreSlim gate) : IDisposable
    {
        private SemaphoreSlim? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Release();
    }
}
