using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>
/// Finds the recorded resources that cannot outlive one that is deleted before its replacement is made: those that would be
/// replaced too if what they get from it changed.
/// </summary>
internal sealed class DependentReplacements(DeploymentRun run)
{
    /// <summary>The dependents to delete, each after those that it depends on.</summary>
    public async Task<ImmutableArray<ResourceState>> FindAsync(ResourceState root)
    {
        var replaced = new HashSet<Urn> { root.Urn };
        var found = ImmutableArray.CreateBuilder<ResourceState>();
        // Resources that are registered already cannot depend on one that is only being registered now.
        foreach (var state in run.Entries.Ordered())
            if (!state.Delete && !run.Program.IsRegistered(state.Urn) && await MustGoAsync(state, replaced).ConfigureAwait(false))
            {
                replaced.Add(state.Urn);
                found.Add(state);
            }
        return found.ToImmutable();
    }

    private async Task<bool> MustGoAsync(ResourceState state, HashSet<Urn> replaced)
    {
        if (!state.Custom || state.External || state.PendingReplacement)
            return false;
        if (state.Provider.Length > 0 && replaced.Contains(ProviderReference.Parse(state.Provider).Urn))
            return true;
        if (replaced.Contains(state.DeletedWith))
            return true;
        var affected = state.PropertyDependencies.Where(entry => entry.Value.Any(replaced.Contains)).Select(entry => entry.Key).ToHashSet();
        if (affected.Count == 0)
            return false;
        var inputs = state.Inputs.Select((key, value) => affected.Contains(key) ? UnknownValue.Instance : value);
        var driver = await run.Drivers.ForAsync(state).ConfigureAwait(false);
        var diff = ChangeDecider.Known(
            await driver.DiffAsync(state, inputs, state.IgnoreChanges).ConfigureAwait(false), state, state with { Inputs = inputs });
        return ReplaceOnChanges.Apply(diff, state.ReplaceOnChanges, hasInitErrors: false).Replace;
    }
}
