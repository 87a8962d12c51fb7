using System.Globalization;
using ManagedKube.Engine.Plugins;
using Pulumi.ProviderHost;

namespace ManagedKube.FaultSuite.Platforms;

/// <summary>The provider as a plugin behind the real protocol, but in this process: each operation has one of its own.</summary>
/// <param name="package">Its package.</param>
/// <param name="create">Makes the provider.</param>
internal sealed class OwnPlugins(string package, Func<IEngineLog, Provider> create) : IPluginLoader
{
    public async Task<IProviderPlugin?> LoadAsync(PluginReference plugin, PluginHost host, CancellationToken cancel)
    {
        if (plugin.Package != package)
            return null;
        var end = new CancellationTokenSource();
        var port = new PortWriter();
        var server = ProviderServer.RunAsync([], "0.1.0", create, port, end.Token);
        var number = await port.Port.ConfigureAwait(false);
        var address = string.Create(CultureInfo.InvariantCulture, $"{package}:{number}");
        var attached = await new ProcessPluginLoader(name => name == "PULUMI_DEBUG_PROVIDERS" ? address : null)
            .LoadAsync(plugin, host, cancel)
            .ConfigureAwait(false);
        return new OwnPlugin(attached!, async () =>
        {
            await end.CancelAsync().ConfigureAwait(false);
            await server.ConfigureAwait(false);
            end.Dispose();
        });
    }
}
