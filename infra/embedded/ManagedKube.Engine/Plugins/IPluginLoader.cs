namespace ManagedKube.Engine.Plugins;

/// <summary>Finds and starts provider plugins.</summary>
public interface IPluginLoader
{
    /// <summary>Starts a plugin; null when this loader does not have it.</summary>
    /// <exception cref="PluginException">It is there but does not start.</exception>
    Task<IProviderPlugin?> LoadAsync(PluginReference plugin, PluginHost host, CancellationToken cancel);
}
