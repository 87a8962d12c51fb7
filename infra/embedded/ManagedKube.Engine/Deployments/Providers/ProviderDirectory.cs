using System.Collections.Concurrent;
using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Providers;

/// <summary>Finds the configured plugin behind a provider reference: one that the program registered, or one of the state.</summary>
internal sealed class ProviderDirectory(PluginPool pool, EntryTable entries)
{
    private readonly ConcurrentDictionary<ProviderReference, Lazy<Task<IProviderPlugin>>> _plugins = new();

    /// <summary>Configures a provider of the program. Without a known configuration, in a preview, nothing can be asked of it.</summary>
    /// <exception cref="PluginException">The plugin is missing or does not start.</exception>
    /// <exception cref="ProviderCallException">The plugin refuses the configuration.</exception>
    public async Task RegisterAsync(ProviderReference reference, PropertyMap inputs)
    {
        var plugin = inputs.ContainsUnknowns
            ? UnconfiguredPlugin.Instance
            : await pool.ConfiguredAsync(ProviderInputs.Plugin(reference.Urn, inputs), reference.Urn, reference.Id, inputs).ConfigureAwait(false);
        _plugins[reference] = new(Task.FromResult(plugin));
    }

    /// <summary>The plugin behind a reference.</summary>
    /// <exception cref="ProviderCallException">There is no such provider.</exception>
    /// <exception cref="PluginException">The plugin is missing or does not start.</exception>
    public Task<IProviderPlugin> GetAsync(string reference)
    {
        var parsed = ProviderReference.Parse(reference);
        return _plugins.GetOrAdd(parsed, _ => new(() => LoadRecordedAsync(parsed))).Value;
    }

    private async Task<IProviderPlugin> LoadRecordedAsync(ProviderReference reference)
    {
        var entry = entries.TryGet(reference.Urn, out var living) && living.Id == reference.Id
            ? living
            : entries.Get(new State.ResourceKey(reference.Urn, Delete: true, reference.Id));
        if (entry is null)
            throw new ProviderCallException($"the state has no provider {reference}", CallEffect.None);
        return await pool.ConfiguredAsync(ProviderInputs.Plugin(entry.Urn, entry.Inputs), entry.Urn, entry.Id, entry.Inputs).ConfigureAwait(false);
    }
}
