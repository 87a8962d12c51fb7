using System.Collections.Immutable;

namespace ManagedKube.Engine.Plugins;

/// <summary>Providers that run inside the engine.</summary>
/// <param name="factories">By name of the package, what makes a new, not yet configured provider.</param>
public sealed class InProcessPluginLoader(ImmutableDictionary<string, Func<PluginHost, IProviderPlugin>> factories) : IPluginLoader
{
    /// <inheritdoc/>
    public Task<IProviderPlugin?> LoadAsync(PluginReference plugin, PluginHost host, CancellationToken cancel) =>
        Task.FromResult(factories.TryGetValue(plugin.Package, out var create) ? create(host) : null);
}
