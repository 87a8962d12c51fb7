using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Plugins.Calls;
using ManagedKube.Engine.State;
using Pulumi.Protocol.Diffing;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Decides what a registration means for the recorded resource: its provider's diff, and what forces a replacement beside it.</summary>
internal sealed class ChangeDecider(DeploymentRun run)
{
    private readonly ProgramResources _program = run.Program;
    private readonly EntryTable _entries = run.Entries;

    public async Task<ChangeDecision> DecideAsync(ResourceState old, ResourceState wanted, IResourceDriver driver)
    {
        var forced = await ForcedReplacementAsync(old, wanted).ConfigureAwait(false);
        var diff = Known(await driver.DiffAsync(old, wanted.Inputs, wanted.IgnoreChanges).ConfigureAwait(false), old, wanted);
        diff = ReplaceOnChanges.Apply(diff, wanted.ReplaceOnChanges, !old.InitErrors.IsEmpty);

        var kind = forced is not null || (diff.Changes == DiffChanges.Some && diff.Replace) ? ChangeKind.Replace
            : diff.Changes == DiffChanges.Some || !old.InitErrors.IsEmpty ? ChangeKind.Update
            : ChangeKind.Same;
        return new ChangeDecision(kind)
        {
            Differences = Differences.Of(diff, old, wanted.Inputs, wanted.HideDiff),
            ReplaceKeys = [.. ((ImmutableArray<string>)(forced is null ? [] : [forced])).Concat(diff.Replaces)
                .Concat(diff.Detailed.Where(change => change.Replace).Select(change => change.Path)).Distinct()],
            DeleteBeforeReplace = diff.DeleteBeforeReplace,
        };
    }

    /// <summary>A diff in which it is clear whether anything differs.</summary>
    public static DiffResult Known(DiffResult diff, ResourceState old, ResourceState wanted)
    {
        if (diff.Changes != DiffChanges.Unknown)
            return diff;
        var changes = ValueDiff.Compare(old.Inputs, wanted.Inputs);
        return diff with
        {
            Changes = changes.IsEmpty ? DiffChanges.None : DiffChanges.Some,
            Diffs = [.. changes.Select(change => change.Path.Elements[0].Key ?? "").Distinct()],
        };
    }

    // The pseudo keys are Pulumi's.
    private async Task<string?> ForcedReplacementAsync(ResourceState old, ResourceState wanted)
    {
        if (old.Taint || run.Targets.Options.Replaces.Contains(wanted.Urn))
            return "id";
        if (wanted.ReplaceWith.Any(_program.IsReplaced))
            return "replaceWith";
        if (!wanted.DeletedWith.IsEmpty && _program.IsReplaced(wanted.DeletedWith))
            return "deletedWith";
        if ((old.ReplacementTrigger is not null || wanted.ReplacementTrigger is not null)
            && !ValueDiff.AreEqual(old.ReplacementTrigger, wanted.ReplacementTrigger))
            return "replacementTrigger";
        return await ProviderReplacesAsync(old, wanted).ConfigureAwait(false) ? "provider" : null;
    }

    private async Task<bool> ProviderReplacesAsync(ResourceState old, ResourceState wanted)
    {
        if (old.Provider == wanted.Provider)
            return false;
        if (old.Provider.Length == 0 || wanted.Provider.Length == 0)
            return true;
        var (from, to) = (ProviderReference.Parse(old.Provider), ProviderReference.Parse(wanted.Provider));
        if (ProviderInputs.PackageOf(from.Urn) != ProviderInputs.PackageOf(to.Urn))
            return true;
        if (from.Urn == to.Urn)
            return _program.IsReplaced(to.Urn);
        if (!_entries.TryGet(from.Urn, out var oldProvider) || !_entries.TryGet(to.Urn, out var newProvider))
            return true;
        var diff = await run.Drivers.ForProviders.DiffConfigAsync(oldProvider, newProvider.Urn, newProvider.Inputs, []).ConfigureAwait(false);
        return diff.Replace;
    }
}
