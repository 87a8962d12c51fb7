using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>Finds what acts on a resource.</summary>
internal sealed class Drivers : IAsyncDisposable
{
    private readonly PluginPool _pool;
    private readonly RandomSeeds _seeds;
    private readonly OperationDeadline _deadline;
    private readonly bool _preview;
    private readonly CancellationToken _stopped;

    public Drivers(PluginPool pool, EntryTable entries, RandomSeeds seeds, TimeProvider time, bool preview, CancellationToken stopped)
    {
        (_pool, _seeds, _preview, _stopped) = (pool, seeds, preview, stopped);
        _deadline = new OperationDeadline(time);
        Directory = new ProviderDirectory(pool, entries);
        ForProviders = new ProviderDriver(Directory, pool, _seeds, preview, stopped);
    }

    /// <summary>The configured plugins.</summary>
    public ProviderDirectory Directory { get; }

    /// <summary>Acts on provider resources.</summary>
    public ProviderDriver ForProviders { get; }

    /// <summary>What acts on a custom resource.</summary>
    /// <exception cref="ProviderCallException">There is no such provider.</exception>
    /// <exception cref="PluginException">The plugin is missing or does not start.</exception>
    public async Task<IResourceDriver> ForAsync(ResourceState state) => state.IsProvider
        ? ForProviders
        : new PluginDriver(await Directory.GetAsync(state.Provider).ConfigureAwait(false), _seeds, _deadline, _preview, _stopped);

    /// <summary>Asks all running operations to end soon.</summary>
    public Task CancelAsync() => _pool.CancelAsync();

    public ValueTask DisposeAsync() => _pool.DisposeAsync();
}
