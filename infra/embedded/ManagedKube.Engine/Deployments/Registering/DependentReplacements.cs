using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Deleting;
using ManagedKube.Engine.Deployments.Entries;
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
    /// <summary>
    /// Takes the dependents to delete, each before those that it depends on, once no registration works on one of them or still uses
    /// what is to go.
    /// </summary>
    /// <param name="root">The resource that is replaced.</param>
    /// <param name="deletion">Ends with the deletion.</param>
    /// <exception cref="RegistrationException">A dependent could not be changed and still uses what is to go.</exception>
    public async Task<ImmutableArray<ResourceState>> TakeAsync(ResourceState root, Task deletion)
    {
        while (true)
        {
            var (found, users) = await FindAsync(root).ConfigureAwait(false);
            if (users.Select(user => run.Program.Entries.Registering(user.Urn)).FirstOrDefault(task => task is not null) is { } registration)
            {
                await registration.ConfigureAwait(false);
                continue;
            }
            if (!users.All(user => ReferenceEquals(run.Entries.Get(user.Key), user)))
                continue;
            if (users.FirstOrDefault(user => run.Program.HasFailed(user.Urn)) is { } failed)
                throw new RegistrationException($"it cannot be deleted for its replacement, since {failed.Urn} uses it and could not be changed");
            if (run.Program.Entries.TryReserve(found, deletion) is not { } other)
                return [.. DeletionPlan.Of(found).Deletions.Select(planned => planned.State)];
            await other.ConfigureAwait(false);
        }
    }

    /// <summary>What must go, and what is registered already and, as far as is recorded, depends on that.</summary>
    private async Task<(List<ResourceState> Found, List<ResourceState> Users)> FindAsync(ResourceState root)
    {
        var replaced = new HashSet<Urn> { root.Urn };
        var found = new List<ResourceState>();
        var rest = run.Entries.Ordered();
        for (var before = -1; before < found.Count;)
        {
            before = found.Count;
            var kept = ImmutableArray.CreateBuilder<ResourceState>(rest.Length);
            foreach (var state in rest)
                if (await MustGoAsync(state, replaced).ConfigureAwait(false))
                {
                    replaced.Add(state.Urn);
                    found.Add(state);
                }
                else
                {
                    kept.Add(state);
                }
            rest = kept.DrainToImmutable();
        }
        return (found, [.. rest.Where(state => state.Urn != root.Urn && run.Program.IsRegistered(state.Urn) && state.References().Any(replaced.Contains))]);
    }

    private async Task<bool> MustGoAsync(ResourceState state, HashSet<Urn> replaced)
    {
        if (!state.Custom || state.External || state.PendingReplacement)
            return false;
        // What waits for its deletion anyway must not see the end of what it depends on.
        if (state.Delete)
            return state.References().Any(replaced.Contains);
        // Resources that are registered already cannot depend on one that is only being registered now.
        if (run.Program.IsRegistered(state.Urn))
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
