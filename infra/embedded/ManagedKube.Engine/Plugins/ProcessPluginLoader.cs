using ManagedKube.Engine.Plugins.Processes;
using ManagedKube.Engine.Plugins.Rpc;
using ManagedKube.Engine.Projects;
using Pulumi.Protocol.Transport;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Plugins;

/// <summary>Provider plugins that are executables named <c>pulumi-resource-NAME</c>.</summary>
/// <param name="environment">Looks an environment variable up; null when it is unset.</param>
public sealed class ProcessPluginLoader(Func<string, string?> environment) : IPluginLoader
{
    private readonly PluginLocator _locator = new(environment);

    /// <summary>A loader that looks into the environment of this process.</summary>
    public ProcessPluginLoader() : this(Environment.GetEnvironmentVariable)
    {
    }

    /// <summary>Whether there is a plugin.</summary>
    /// <param name="plugin">Which.</param>
    /// <param name="project">The project, which may say where it is.</param>
    /// <exception cref="PluginException">The project names a place that does not hold it.</exception>
    public bool Has(PluginReference plugin, ProjectFile project) => _locator.Find(plugin, project.Plugins) is not null;

    /// <inheritdoc/>
    public async Task<IProviderPlugin?> LoadAsync(PluginReference plugin, PluginHost host, CancellationToken cancel)
    {
        if (_locator.Find(plugin, host.Project.Plugins) is not { } place)
            return null;
        return place.Port is { } port
            ? await AttachAsync(plugin, port, host, cancel).ConfigureAwait(false)
            : await StartAsync(plugin, place, WithMappings(host, plugin), cancel).ConfigureAwait(false);
    }

    private static async Task<IProviderPlugin> AttachAsync(PluginReference plugin, int port, PluginHost host, CancellationToken cancel)
    {
        var channel = LoopbackChannel.Open($"127.0.0.1:{port}");
        var client = new ProviderClient(channel.CreateCallInvoker(), plugin.Package, () => null);
        try
        {
            await client.HandshakeAsync(Handshake(host, attached: true), cancel).ConfigureAwait(false);
            await client.AttachAsync(host.EngineAddress, cancel).ConfigureAwait(false);
            return new ProcessPlugin(client, channel, process: null);
        }
        catch (ProviderCallException e)
        {
            channel.Dispose();
            throw new PluginException($"The plugin {plugin} at 127.0.0.1:{port} (PULUMI_DEBUG_PROVIDERS) cannot be used: {e.Message}", e);
        }
    }

    private static async Task<IProviderPlugin> StartAsync(PluginReference plugin, PluginPlace place, PluginHost host, CancellationToken cancel)
    {
        var process = await PluginProcess.StartAsync(place, plugin, host, cancel).ConfigureAwait(false);
        var channel = LoopbackChannel.Open($"127.0.0.1:{process.Port}");
        var client = new ProviderClient(channel.CreateCallInvoker(), plugin.Package, process.Death);
        var running = new ProcessPlugin(client, channel, process);
        try
        {
            await client.HandshakeAsync(Handshake(host, attached: false), cancel).ConfigureAwait(false);
            return running;
        }
        catch (Exception e)
        {
            await running.DisposeAsync().ConfigureAwait(false);
            throw e is ProviderCallException ? new PluginException($"The plugin {plugin} ({place.Executable}) cannot be used: {e.Message}", e) : e;
        }
    }

    private PluginHost WithMappings(PluginHost host, PluginReference plugin)
    {
        foreach (var (name, target) in plugin.EnvironmentMappings)
            if ((host.Environment.GetValueOrDefault(name) ?? environment(name)) is { } value && target is StringValue seen)
                host = host with { Environment = host.Environment.SetItem(seen.Value, value) };
        return host;
    }

    private static ProviderHandshakeRequest Handshake(PluginHost host, bool attached)
    {
        var request = new ProviderHandshakeRequest { EngineAddress = host.EngineAddress, ConfigureWithUrn = true, InvokeWithPreview = true, AcceptsByteString = true, SupportsRefreshBeforeUpdate = true };
        if (!attached)
        {
            request.RootDirectory = host.Project.Folder;
            request.ProgramDirectory = host.Project.ProgramFolder;
        }
        return request;
    }
}
