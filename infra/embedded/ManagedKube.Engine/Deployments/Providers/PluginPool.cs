using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>
/// The plugins of one operation. One that has only checked a configuration is the one that later takes it, and provider
/// resources with equal configurations share one.
/// </summary>
internal sealed class PluginPool(ImmutableArray<IPluginLoader> loaders, PluginHost host, CancellationToken stopped) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<PluginReference, Lazy<Task<IProviderPlugin>>> _spare = new();
    private readonly ConcurrentDictionary<(PluginReference Plugin, PropertyMap Arguments), Lazy<Task<IProviderPlugin>>> _configured = new();
    private readonly ConcurrentBag<IProviderPlugin> _running = [];

    /// <summary>A plugin that can check and compare configurations.</summary>
    /// <exception cref="PluginException">It is missing or does not start.</exception>
    public Task<IProviderPlugin> UnconfiguredAsync(PluginReference plugin) =>
        _spare.GetOrAdd(plugin, _ => new(() => LoadAsync(plugin))).Value;

    /// <summary>A plugin with that configuration.</summary>
    /// <exception cref="PluginException">It is missing or does not start.</exception>
    /// <exception cref="ProviderCallException">It refuses the configuration.</exception>
    public Task<IProviderPlugin> ConfiguredAsync(PluginReference plugin, Urn urn, string id, PropertyMap inputs)
    {
        var arguments = ProviderInputs.Arguments(inputs);
        return _configured.GetOrAdd((plugin, arguments), _ => new(() => ConfigureAsync(plugin, new ConfigureCall(urn, id, arguments)))).Value;
    }

    /// <summary>Asks all running operations of all plugins to end soon.</summary>
    public Task CancelAsync() => Task.WhenAll(_running.Select(plugin => plugin.CancelAsync()));

    public async ValueTask DisposeAsync()
    {
        foreach (var plugin in _running)
            await plugin.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<IProviderPlugin> ConfigureAsync(PluginReference plugin, ConfigureCall call)
    {
        var running = _spare.TryRemove(plugin, out var spare)
            ? await spare.Value.ConfigureAwait(false)
            : await LoadAsync(plugin).ConfigureAwait(false);
        await running.ConfigureAsync(call, stopped).ConfigureAwait(false);
        return running;
    }

    private async Task<IProviderPlugin> LoadAsync(PluginReference plugin)
    {
        foreach (var loader in loaders)
            if (await loader.LoadAsync(plugin, host, stopped).ConfigureAwait(false) is { } loaded)
            {
                _running.Add(loaded);
                if (plugin.Parameter is { } parameter)
                    await loaded.ParameterizeAsync(parameter, stopped).ConfigureAwait(false);
                return loaded;
            }
        throw new PluginException(
            $"There is no plugin for the package {plugin}: no pulumi-resource-{plugin.Package} in the plugins of {host.Project.Path}, on the PATH "
            + "or among the installed plugins. Build or install it.");
    }
}
