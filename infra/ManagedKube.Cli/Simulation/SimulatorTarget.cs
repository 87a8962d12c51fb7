using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Targets;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Simulation;

/// <summary>
/// The simulator for the time of a verb: the one that <c>mk sim start</c> runs, or one in this process. One that another verb
/// has in its process ends with that verb, so it is not used but waited for.
/// </summary>
internal sealed class SimulatorTarget(CliHost host, HomeFolder home)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    /// <exception cref="SimulatorException">The simulator cannot run.</exception>
    public async Task<ITargetSession> OpenAsync(double speed, CancellationToken cancel)
    {
        for (var announced = false; ; announced = true)
        {
            if (SimulatorServer.Find(home) is { } server && SimulatorHost.Find(home.SimulatorWorld) is { } access)
                return TargetSession.Simulator(access, server.Speed, host, home);
            try
            {
                var options = new SimulatorOptions { Folder = home.SimulatorWorld, Speed = speed, TimeProvider = host.Clock, KubernetesApis = KubernetesApis.StartAsync };
                var simulator = await SimulatorHost.StartAsync(options, cancel).ConfigureAwait(false);
                return TargetSession.Simulator(simulator.Access, speed, host, home, simulator);
            }
            catch (SimulatorException) when (SimulatorHost.Find(home.SimulatorWorld) is not null)
            {
                if (!announced)
                {
                    host.Error.WriteLine(
                        new Piece("notice: ", Tone.Warning),
                        $"another mk works on the simulator in {home.SimulatorWorld}; waiting until it ends.");
                }
                await Task.Delay(Interval, host.Clock, cancel).ConfigureAwait(false);
            }
        }
    }
}
