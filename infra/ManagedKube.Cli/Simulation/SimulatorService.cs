using System.Runtime.InteropServices;
using ManagedKube.Cli.Commands;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Simulation;

/// <summary>Runs, ends and describes the simulator of a home folder.</summary>
internal sealed class SimulatorService(CliHost host, HomeFolder home)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Runs it until it is cancelled.</summary>
    /// <exception cref="CommandException">One runs already.</exception>
    /// <exception cref="SimulatorException">It cannot run.</exception>
    public async Task RunAsync(SimulatorSettings settings, CancellationToken cancel)
    {
        if (SimulatorServer.Find(home) is { } running)
            throw new CommandException(ExitCode.Failed, $"The simulator of {home.Path} runs already, at {running.Address}. End it with 'mk sim stop'.");
        var options = new SimulatorOptions { Folder = home.SimulatorWorld, Port = settings.Port, Speed = settings.Speed, RateLimits = settings.RateLimits, TimeProvider = host.Clock, KubernetesApis = KubernetesApis.StartAsync };
        await using var simulator = await SimulatorHost.StartAsync(options, cancel).ConfigureAwait(false);
        if (simulator.Notice is { } notice)
            host.Notice(notice);
        new SimulatorServer(Environment.ProcessId, simulator.Address, simulator.ClientId, simulator.SecretId, settings.Speed).Save(home);
        host.Error.WriteLine($"The simulator runs at {simulator.Address}; credentials are in {home.SimulatorAccess}. Ctrl-C ends it.");
        await Task.Delay(Timeout.InfiniteTimeSpan, host.Clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        File.Delete(home.SimulatorAccess);
    }

    /// <summary>Starts it as a process of its own and waits until it can be called.</summary>
    /// <exception cref="CommandException">It did not start.</exception>
    public async Task<SimulatorServer> StartInBackgroundAsync(SimulatorSettings settings, CancellationToken cancel)
    {
        if (SimulatorServer.Find(home) is { } running)
            return running;
        var log = Path.Combine(home.Logs, "simulator.log");
        using var process = BackgroundProcess.Start(log,
            "sim", "start", "--home", home.Path, "--port", FormattableString.Invariant($"{settings.Port}"), "--sim-speed", FormattableString.Invariant(
                $"{settings.Speed}"),
            RateLimitsOption.Name, settings.RateLimits ? RateLimitsOption.On : RateLimitsOption.Off);
        var began = host.Clock.GetTimestamp();
        while (host.Clock.GetElapsedTime(began) < Patience && !process.HasExited)
        {
            if (SimulatorServer.Find(home) is { } server)
                return server;
            await Task.Delay(Interval, host.Clock, cancel).ConfigureAwait(false);
        }
        throw new CommandException(ExitCode.Failed, $"The simulator did not start: {BackgroundProcess.LastLine(log)} The whole log is {log}.");
    }

    /// <summary>Ends the one that <c>mk sim start</c> runs.</summary>
    /// <returns>False when none runs.</returns>
    /// <exception cref="CommandException">It does not end.</exception>
    public async Task<bool> StopAsync(CancellationToken cancel)
    {
        if (SimulatorServer.Find(home) is not { } server)
            return false;
        ProcessSignals.Send(server.ProcessId, PosixSignal.SIGTERM);
        var began = host.Clock.GetTimestamp();
        while (SimulatorServer.Find(home) is not null)
        {
            if (host.Clock.GetElapsedTime(began) > Patience)
            {
                throw new CommandException(
                    ExitCode.TimedOut,
                    $"The simulator (process {server.ProcessId}) does not end. Its world survives if you kill that process.");
            }
            await Task.Delay(Interval, host.Clock, cancel).ConfigureAwait(false);
        }
        return true;
    }
}
