using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Refreshing;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Interrupted;

/// <summary>Updates and deletions: the resource has an id, so reading it tells all.</summary>
internal sealed class InterruptedChange(DeploymentRun run)
{
    public async Task<Resolution> LookAsync(PendingOperation operation)
    {
        var resource = operation.Resource;
        if (run.Entries.Get(resource.Key) is not { } recorded || recorded.Id != resource.Id)
            return Resolution.Nothing();
        var what = operation.Kind == OperationKind.Deleting ? "deletion" : "update";
        try
        {
            var driver = await run.Drivers.ForAsync(recorded).ConfigureAwait(false);
            var read = await driver.ReadAsync(new ReadCall(
                recorded.Urn, recorded.Id, recorded.Inputs, recorded.Outputs, recorded.CustomTimeouts?.Read)).ConfigureAwait(false);
            if (read is null)
                return Resolution.Changed(GoneEntries.Removal(run.Entries, [recorded]), $"its {what} was interrupted; it is gone now");
            if (operation.Kind == OperationKind.Deleting)
                return Resolution.Nothing($"its {what} was interrupted; it is still there");
            return Resolution.Changed(
                StateChange.Of(Present.State(recorded, read) with { InitErrors = [$"interrupted during an {what}"] }),
                $"its {what} was interrupted; its present state is recorded; an update completes it");
        }
        catch (Exception e) when (e is ProviderCallException or PluginException)
        {
            // The entry is still there, and with it whatever is to be done; only how far it came stays unknown.
            var kept = operation.Kind == OperationKind.Deleting ? recorded : recorded with { InitErrors = [$"interrupted during an {what}"] };
            return Resolution.Changed(StateChange.Of(kept), $"its {what} was interrupted, and it cannot be read now ({e.Message}); it is tried again");
        }
    }
}
