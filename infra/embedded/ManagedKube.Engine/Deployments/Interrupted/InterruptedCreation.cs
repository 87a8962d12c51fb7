using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Interrupted;

/// <summary>
/// Creations: no id is known, so the provider is asked which objects that creation can have made. One is adopted; none, after
/// the time that a creation may still need outside, means that it had no effect; several are for a person to tell apart.
/// </summary>
internal sealed class InterruptedCreation(DeploymentRun run)
{
    private static readonly TimeSpan FirstInterval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestInterval = TimeSpan.FromSeconds(15);

    public async Task<Resolution> LookAsync(PendingOperation operation)
    {
        var wanted = operation.Resource;
        try
        {
            if (run.Request.ImportPendingCreates.TryGetValue(wanted.Urn, out var chosen))
                return await AdoptAsync(wanted, chosen, await DriverAsync(wanted).ConfigureAwait(false)).ConfigureAwait(false)
                    ?? Resolution.Failed($"its creation was interrupted; you say that it made '{chosen}', but there is no such {wanted.Type}");
            if (run.Request.ClearPendingCreates)
                return Resolution.Nothing("its creation was interrupted; you say that it made nothing");
            var driver = await DriverAsync(wanted).ConfigureAwait(false);
            return await SearchAsync(operation, driver).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ProviderCallException or PluginException)
        {
            return Resolution.Failed($"its creation was interrupted, and what it made cannot be looked up: {e.Message}");
        }
        catch (OperationCanceledException)
        {
            return Resolution.Failed("its creation was interrupted; looking for what it made was cancelled");
        }
    }

    /// <summary>What a person has to decide, and how to tell it.</summary>
    public static string Question(PendingOperation operation, IReadOnlyCollection<string> ids)
    {
        var urn = operation.Resource.Urn;
        var evidence = ids.Count == 0
            ? "and its provider cannot tell what it made"
            : $"and it can have made {string.Join(" or ", ids.Select(id => $"'{id}'"))}";
        return $"its creation was interrupted, {evidence}. Look there, then say which object it is with --import-pending-creates '{urn}' ID, "
            + "or that there is none (delete what you find first) with --clear-pending-creates.";
    }

    private Task<IResourceDriver> DriverAsync(ResourceState wanted) => run.Drivers.ForAsync(wanted);

    private async Task<Resolution> SearchAsync(PendingOperation operation, IResourceDriver driver)
    {
        var wanted = operation.Resource;
        var settled = (operation.Began ?? run.Time.GetUtcNow()) + run.Request.SettleTime;
        for (var interval = FirstInterval; ; interval = Min(interval * 2, LongestInterval))
        {
            // Taken before the question: what is made while it is answered belongs to the time before.
            var now = run.Time.GetUtcNow();
            if (await driver.FindCreatedAsync(wanted.Type, wanted.Inputs).ConfigureAwait(false) is not { } found)
                return Resolution.Ambiguous(Question(operation, []));
            ImmutableArray<string> candidates = [.. found.Distinct().Where(id => !IsOwned(wanted, id))];
            if (candidates.Length > 1)
                return Resolution.Ambiguous(Question(operation, candidates));
            if (candidates.Length == 1 && await AdoptAsync(wanted, candidates[0], driver).ConfigureAwait(false) is { } adopted)
                return adopted;
            if (now >= settled)
                return Resolution.Nothing("its creation was interrupted and made nothing");
            if (run.DryRun)
                return Resolution.Nothing("its creation was interrupted; nothing is found yet, but it may still be on its way");
            await Task.Delay(Min(interval, settled - now), run.Time, run.Status.Stopped).ConfigureAwait(false);
        }
    }

    // Null where the object is gone again.
    private async Task<Resolution?> AdoptAsync(ResourceState wanted, string id, IResourceDriver driver)
    {
        var read = await driver.ReadAsync(new ReadCall(wanted.Urn, id, wanted.Inputs, PropertyMap.Empty, wanted.CustomTimeouts?.Read)).ConfigureAwait(false);
        if (read is null)
            return null;
        var now = run.Time.GetUtcNow();
        var state = wanted with
        {
            Id = read.Id,
            Outputs = SecretMarks.Outputs(read.Outputs, wanted.Inputs, wanted.AdditionalSecretOutputs),
            InitErrors = ["interrupted during its creation"],
            Created = now,
            Modified = now,
        };
        run.Secrets.Add(state.Outputs);
        // The creation may have been that of a replacement, with the old object still there.
        var change = run.Entries.TryGet(wanted.Urn, out var old) && old is { Custom: true, PendingReplacement: false, External: false }
            ? new StateChange { Put = [state, old with { Delete = true }] }
            : StateChange.Of(state);
        return Resolution.Adopt(state, change, $"its creation was interrupted; it made '{read.Id}', which is taken over; an update completes it");
    }

    private bool IsOwned(ResourceState wanted, string id) =>
        run.Entries.Ordered().Any(entry => entry.Type == wanted.Type && entry.Id == id);

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
