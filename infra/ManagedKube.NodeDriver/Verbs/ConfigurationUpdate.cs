using ManagedKube.NodeDriver.Changes;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>
/// Gives one machine its configuration. What needs a restart to act restarts the machine only with consent; otherwise it waits for
/// the next start.
/// </summary>
internal sealed class ConfigurationUpdate(DriverRun run, Maintenance maintenance)
{
    private const string What = "restart-for-configuration";

    /// <summary>Applies the configuration if the machine has another one.</summary>
    /// <returns>Whether something waits for the machine's next start.</returns>
    public async Task<bool> RunAsync(DesiredNode node, CancellationToken cancel)
    {
        if (!await run.Talos.WouldChangeAsync(node.Address, node.Configuration, cancel).ConfigureAwait(false))
            return false;
        var needsRestart = await NeedsRestartAsync(node, cancel).ConfigureAwait(false);
        if (needsRestart && node.AllowReboot)
        {
            await maintenance.RunAsync(node, What, token => RestartWithAsync(node, token), _ => Task.FromResult<string?>(null), cancel).ConfigureAwait(false);
            return false;
        }

        run.Tell($"{node.Name}: new configuration{(needsRestart ? "; part of it acts after its next restart" : "")}");
        var applied = await run.Talos.ApplyAsync(node.Address, node.Configuration, "no-reboot", cancel).ConfigureAwait(false);
        // Before 1.14 a change that needs a restart is refused as a whole in this mode.
        if (!applied.Succeeded && needsRestart)
            applied = await run.Talos.ApplyAsync(node.Address, node.Configuration, "staged", cancel).ConfigureAwait(false);
        if (!applied.Succeeded)
            throw new DriverException($"{node.Name} refuses its configuration: {applied.Reason}");
        return needsRestart;
    }

    private async Task<bool> NeedsRestartAsync(DesiredNode node, CancellationToken cancel)
    {
        var version = await run.Talos.VersionAsync(node.Address, cancel).ConfigureAwait(false);
        var running = await run.Talos.ConfigurationAsync(node.Address, cancel).ConfigureAwait(false);
        return version is not null && running is not null
            && ConfigurationDifference.Of(running, node.Configuration, Version.Parse(version.Split('-')[0])).Any(change => change.Effect == ChangeEffect.NeedsReboot);
    }

    private async Task RestartWithAsync(DesiredNode node, CancellationToken cancel)
    {
        var staged = await run.Talos.ApplyAsync(node.Address, node.Configuration, "staged", cancel).ConfigureAwait(false);
        if (!staged.Succeeded)
            throw new DriverException($"{node.Name} refuses its configuration: {staged.Reason}");
        var restarted = await run.Talos.RebootAsync(node.Address, run.Request.Limits, cancel).ConfigureAwait(false);
        if (!restarted.Succeeded)
            throw new DriverException($"{node.Name} was not restarted: {restarted.Reason}");
    }
}
