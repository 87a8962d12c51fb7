using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pulumi.Protocol.Transport;
using Pulumi.ProviderHost.Hosting;

namespace Pulumi.ProviderHost;

/// <summary>Runs a provider as a plugin process, under any engine that speaks the plugin protocol.</summary>
public static class ProviderServer
{
    /// <summary>
    /// Serves until the engine that has started it is gone, or <paramref name="cancel"/> fires. The first line on
    /// <paramref name="output"/> is the port.
    /// </summary>
    /// <param name="args">The process' arguments: flags, and last the engine's address. Without an address, engines attach later.</param>
    /// <param name="version">The plugin's version, as <c>x.y.z</c>.</param>
    /// <param name="create">Makes the provider.</param>
    /// <param name="output">Where the port goes: the standard output.</param>
    /// <param name="cancel">Ends the server.</param>
    /// <returns>The process' exit code.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, string version, Func<IEngineLog, Provider> create, TextWriter output, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var address = PluginArguments.EngineAddress(args);
        ProviderService? service = null;
        // A plugin that an engine has started ends with it; one that engines attach to waits for the next one.
        await using var engine = new EngineConnection(() =>
        {
            if (address is null)
                service?.Abort();
            else
                stop.Cancel();
        });
        service = new ProviderService(create(engine), engine, version);
        await using var server = await LoopbackServer.StartAsync(
            services => services.AddSingleton(service),
            endpoints => endpoints.MapGrpcService<ProviderService>(),
            stop.Token).ConfigureAwait(false);
        // Ctrl-C reaches every process of a terminal. What it means for running operations is the engine's decision.
        using var interrupt = address is null ? null : PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        if (address is not null)
            engine.Connect(address);
        await output.WriteLineAsync(server.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)).ConfigureAwait(false);
        await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);

        await Task.Delay(Timeout.Infinite, stop.Token).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        service.Abort();
        return 0;
    }
}
