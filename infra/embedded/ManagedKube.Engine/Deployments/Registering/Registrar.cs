using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Registering;

/// <summary>Takes the program's registrations: finds the recorded resource, and hands over to what the kind of resource needs.</summary>
internal sealed class Registrar
{
    private readonly DeploymentRun _run;
    private readonly ComponentRegistration _components;
    private readonly CustomRegistration _customs;
    private readonly UntargetedResources _untargeted;

    public Registrar(DeploymentRun run)
    {
        _run = run;
        Providers = new ProviderResolver(new DefaultProviders(run, RegisterAsync));
        var steps = new ResourceSteps(run);
        _components = new ComponentRegistration(run, steps);
        _customs = new CustomRegistration(run, steps);
        _untargeted = new UntargetedResources(run, steps);
    }

    /// <summary>Finds providers.</summary>
    public ProviderResolver Providers { get; }

    /// <summary>Brings a resource to what the program wants it to be.</summary>
    /// <returns>Its state; null when it was left out: something that it depends on has failed, or the operation is not about it.</returns>
    /// <exception cref="StepFailedException">It failed; that has been reported.</exception>
    /// <exception cref="DeploymentStoppedException">The operation is coming to its end.</exception>
    public Task<ResourceState?> RegisterAsync(ResourceGoal goal) => GuardAsync(goal, async ended =>
    {
        var (registered, old) = await ClaimAsync(goal, ended).ConfigureAwait(false);
        var wanted = WantedState.Of(goal, registered, old);
        if (!_run.Targets.Includes(wanted) || (_run.Program.IsToBeDestroyed && !goal.IsProvider))
            return await _untargeted.KeepAsync(old, wanted).ConfigureAwait(false);
        _untargeted.RequireDependencies(wanted);
        return goal.Custom
            ? await _customs.RegisterAsync(goal, old, wanted).ConfigureAwait(false)
            : await _components.RegisterAsync(old, wanted).ConfigureAwait(false);
    });

    /// <summary>Reads an existing object that this stack does not own.</summary>
    /// <returns>Its state; null when it was left out.</returns>
    /// <exception cref="StepFailedException">It failed; that has been reported.</exception>
    /// <exception cref="DeploymentStoppedException">The operation is coming to its end.</exception>
    public Task<ResourceState?> ReadAsync(ResourceGoal goal, string id) => GuardAsync(goal, async ended =>
    {
        var (registered, old) = await ClaimAsync(goal, ended).ConfigureAwait(false);
        var wanted = WantedState.Of(goal, registered, old);
        // Outside a preview only the id of a resource that was left out is unknown.
        if (Signatures.IsUnknown(id) && !_run.DryRun)
            return await _untargeted.KeepAsync(old, wanted).ConfigureAwait(false);
        return await _customs.ReadAsync(wanted, old, id).ConfigureAwait(false);
    });

    private async Task<ResourceState?> GuardAsync(ResourceGoal goal, Func<Task, Task<ResourceState?>> register)
    {
        _run.Status.ThrowIfStopped();
        _run.Secrets.Add(goal.Inputs);
        if (DependsOn(goal).Any(_run.Program.HasFailed))
        {
            _run.Program.Claim(new RegisteredResource { Urn = goal.Urn, Failed = true }, Task.CompletedTask);
            return null;
        }
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            return await register(ended.Task).ConfigureAwait(false);
        }
        catch (Exception e) when (e is RegistrationException or ProviderCallException or PluginException or StateException or FormatException)
        {
            _run.Program.MarkFailed(goal.Urn);
            _run.Events.Report(Severity.Error, e.Message, goal.Urn);
            if (goal.IsProvider)
                _run.Status.FailProvider(e);
            else
                _run.Status.Fail(DeploymentOutcome.ResourceFailed);
            throw new StepFailedException(e.Message, e);
        }
        catch (StepFailedException)
        {
            _run.Program.MarkFailed(goal.Urn);
            throw;
        }
        catch (OperationCanceledException)
        {
            throw new DeploymentStoppedException();
        }
        finally
        {
            ended.SetResult();
        }
    }

    private static IEnumerable<Urn> DependsOn(ResourceGoal goal)
    {
        var urns = goal.Dependencies.Append(goal.Parent);
        return goal.Provider.Length == 0 ? urns : urns.Append(ProviderReference.Parse(goal.Provider).Urn);
    }

    private async Task<(RegisteredResource Registered, ResourceState? Old)> ClaimAsync(ResourceGoal goal, Task ended)
    {
        if (!_run.Program.TryGet(goal.Parent, out var parent) && !goal.Parent.IsEmpty)
            throw new RegistrationException($"its parent {goal.Parent} is not registered");
        var registered = new RegisteredResource
        {
            Urn = goal.Urn,
            Aliases = Aliases.Resolve(goal, parent?.Aliases ?? []),
            Protect = goal.Protect ?? parent?.Protect ?? false,
            RetainOnDelete = goal.RetainOnDelete ?? parent?.RetainOnDelete ?? false,
            DeletedWith = goal.DeletedWith.IsEmpty ? parent?.DeletedWith ?? default : goal.DeletedWith,
            Providers = parent is null ? goal.Providers : parent.Providers.SetItems(goal.Providers),
        };
        _run.Program.Claim(registered, ended);
        registered = registered with { Provider = await Providers.ResolveAsync(goal, parent).ConfigureAwait(false) };
        _run.Program.Update(registered);

        var old = await _run.Program.Entries.TakeAsync(() => Find(registered), ended).ConfigureAwait(false);
        return (registered, old is null || old.Urn == registered.Urn ? old : await RenameAsync(old, registered.Urn).ConfigureAwait(false));
    }

    private ResourceState? Find(RegisteredResource registered)
    {
        if (_run.Entries.TryGet(registered.Urn, out var entry))
            return entry;
        return _run.Program.ClaimAlias(registered, urn => _run.Entries.TryGet(urn, out _)) is { } alias && _run.Entries.TryGet(alias, out entry) ? entry : null;
    }

    // A former name is given up at once and everywhere, so that no entry ever refers to a name that is not there.
    private async Task<ResourceState> RenameAsync(ResourceState old, Urn urn)
    {
        var renamed = old with { Urn = urn, Type = urn.Type };
        await _run.State.RecordAsync(new StateChange
        {
            Remove = [old.Key],
            Put = [renamed, .. _run.Entries.Referring(old.Urn).Select(entry => entry.WithRenamed(old.Urn, urn))],
        }).ConfigureAwait(false);
        return renamed;
    }
}
