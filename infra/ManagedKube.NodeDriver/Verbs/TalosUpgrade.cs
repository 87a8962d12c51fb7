using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.NodeDriver.Verbs;

/// <summary>Brings one machine to another Talos version or schematic (product spec D7-D9).</summary>
internal sealed class TalosUpgrade(DriverRun run, Maintenance maintenance)
{
    /// <summary>Whether a machine runs something else than it should.</summary>
    public static bool IsNeeded(DesiredNode node, string version, string? schematic) =>
        version != node.TalosVersion || (node.Schematic is { } wanted && schematic is { } present && wanted != present);

    /// <summary>Upgrades if that is needed.</summary>
    /// <param name="node">The machine.</param>
    /// <param name="version">The Talos version that it runs, x.y.z.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="DriverException">It would be a step that Talos does not know, or it failed.</exception>
    public async Task RunAsync(DesiredNode node, string version, CancellationToken cancel)
    {
        var schematic = await run.Talos.SchematicAsync(node.Address, cancel).ConfigureAwait(false);
        if (!IsNeeded(node, version, schematic))
            return;
        RequireStep(node, version);
        await maintenance.RunAsync(
            node,
            $"talos-{node.TalosVersion}",
            async token =>
            {
                if (node.Role == NodeRole.ControlPlane)
                    await run.Snapshots.TakeAsync(run, token).ConfigureAwait(false);
                var result = await run.Talos.UpgradeAsync(node.Address, node.Installer, run.Request.Limits, token).ConfigureAwait(false);
                if (!result.Succeeded)
                    throw new DriverException($"{node.Name} was not upgraded from Talos {version} to {node.TalosVersion}: {result.Reason}");
            },
            token => MissingAsync(node, token),
            cancel).ConfigureAwait(false);
    }

    private async Task<string?> MissingAsync(DesiredNode node, CancellationToken cancel) => await run.Talos.VersionAsync(node.Address, cancel).ConfigureAwait(false) switch
    {
        null => "its Talos API does not answer",
        var version when version != node.TalosVersion => $"it runs Talos {version}: the new system did not start, and Talos went back to the one before. Look at its console",
        _ => null,
    };

    private static void RequireStep(DesiredNode node, string version)
    {
        var (from, to) = (Version.Parse(version.Split('-')[0]), Version.Parse(node.TalosVersion));
        if (to < from)
        {
            throw new DriverException(
                $"{node.Name} runs Talos {from}, which is newer than {to}. Talos is never taken down: write versions.talos: {from} into the customer's file.");
        }
        if (to.Minor > from.Minor + 1)
            throw new DriverException($"{node.Name} runs Talos {from}. The way to {to} leads through every minor version in between, one deployment each: begin with {from.Major}.{from.Minor + 1}.");
    }
}
