using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pulumi.Protocol.Transport;

namespace Pulumi.Experimental.Provider;

/// <summary>Runs a provider as a plugin process.</summary>
internal static class PluginServer
{
    /// <summary>Serves until the process is told to end or <paramref name="cancel"/> fires.</summary>
    public static async Task RunAsync(
        IReadOnlyList<string> args, string? version, Func<IEngine, Provider> factory, TextWriter output, CancellationToken cancel)
    {
        var address = PluginArguments.GetEngineAddress(args);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            stop.Cancel();
        });

        // Ctrl-C reaches every process of a terminal. What it means for running operations is the engine's decision.
        using var interrupt = address is null ? null : PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        await using var service = new ProviderService(factory, version ?? GetProgramVersion());
        if (address is not null)
            service.Connect(address);

        await using var server = await LoopbackServer.StartAsync(
            services => services.AddSingleton(service),
            endpoints => endpoints.MapGrpcService<ProviderService>(),
            stop.Token).ConfigureAwait(false);
        await output.WriteAsync(server.Port.ToString(CultureInfo.InvariantCulture) + "\n").ConfigureAwait(false);
        await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);

        await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        service.Abort();
    }

    private static string GetProgramVersion()
        => Assembly.GetEntryAssembly()?.GetName().Version is { } version
            ? FormattableString.Invariant($"{version.Major}.{version.Minor}.{version.Build}")
            : throw new InvalidOperationException("The provider has no version: pass one to Serve, or give the program's assembly one.");
}
