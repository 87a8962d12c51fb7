using ManagedKube.Cli.Hosting;

namespace ManagedKube.Cli.Targets;

/// <summary>Makes targets ready to be called.</summary>
internal interface ITargets
{
    /// <summary>Starts what has to be started, and checks what has to be given by the user.</summary>
    /// <param name="target">The target.</param>
    /// <param name="home">Where a simulator keeps its world.</param>
    /// <param name="simulatorSpeed">How much faster than in reality a simulator works that is started.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="CommandException">Something is missing.</exception>
    Task<ITargetSession> OpenAsync(Target target, HomeFolder home, double simulatorSpeed, CancellationToken cancel);
}
