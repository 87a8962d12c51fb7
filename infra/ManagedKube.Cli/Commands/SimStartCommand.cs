using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Simulation;

namespace ManagedKube.Cli.Commands;

/// <summary>Runs the simulator until it is ended.</summary>
internal sealed class SimStartCommand : Command
{
    private readonly Option<int> _port = new("--port")
    {
        Description = "The loopback port (default: a free one).",
        HelpName = "PORT",
        CustomParser = result =>
        {
            if (!ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
                result.AddError("--port must be a whole number up to 65535.");
            return port;
        },
    };

    private readonly Option<double> _speed = SimulatorSpeedOption.Create("--speed");
    private readonly Option<string> _rateLimits = RateLimitsOption.Create();
    private readonly Option<bool> _background = new("--background") { Description = "Go on in the background; 'mk sim stop' ends it." };
    private readonly Option<string?> _log = new(BackgroundProcess.LogOption) { Hidden = true };

    public SimStartCommand(CliServices services, GlobalOptions global, CommandGuard guard)
        : base("start", "Run the simulator until Ctrl-C.")
    {
        foreach (var option in (Option[])[_port, _speed, _rateLimits, _background, _log])
            Options.Add(option);
        SetAction((arguments, cancel) => arguments.GetValue(_log) is { } log
            ? RunDetachedAsync(arguments, services.Host, global, log, cancel)
            : guard.RunAsync(arguments, () => RunAsync(arguments, services.Host, global.Find(arguments, services.Host).Home, cancel)));
    }

    /// <summary>Nobody reads the streams of a process in the background, and the end of the terminal is none of its business.</summary>
    private async Task<int> RunDetachedAsync(ParseResult arguments, CliHost host, GlobalOptions global, string log, CancellationToken cancel)
    {
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => context.Cancel = true);
        await using var writer = new StreamWriter(log) { AutoFlush = true };
        var console = Consoles.Create(writer, isTerminal: false, host.Environment);
        var detached = host with { Out = console, Error = console };
        return await new CommandGuard(detached, global)
            .RunAsync(arguments, () => RunAsync(arguments, detached, global.Find(arguments, detached).Home, cancel)).ConfigureAwait(false);
    }

    private async Task<ExitCode> RunAsync(ParseResult arguments, CliHost host, HomeFolder home, CancellationToken cancel)
    {
        var settings = new SimulatorSettings(arguments.GetValue(_port), arguments.GetValue(_speed), arguments.GetValue(_rateLimits) != RateLimitsOption.Off);
        if (arguments.GetValue(_background))
        {
            var server = await new SimulatorService(host, home).StartInBackgroundAsync(settings, cancel).ConfigureAwait(false);
            host.Out.WriteLine($"The simulator runs at {server.Address}; credentials are in {home.SimulatorAccess}.");
            return ExitCode.Done;
        }
        await new SimulatorService(host, home).RunAsync(settings, cancel).ConfigureAwait(false);
        return ExitCode.Done;
    }
}
