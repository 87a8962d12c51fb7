using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Simulation;

namespace ManagedKube.Cli.Targets;

/// <summary>Makes targets ready to be called.</summary>
internal sealed class Targets(CliHost host) : ITargets
{
    public async Task<ITargetSession> OpenAsync(Target target, HomeFolder home, double simulatorSpeed, CancellationToken cancel)
    {
        if (target.IsSimulator)
            return await new SimulatorTarget(host, home).OpenAsync(simulatorSpeed, cancel).ConfigureAwait(false);
        LiveTarget.Require(target, host);
        return TargetSession.Live(host, home);
    }
}
