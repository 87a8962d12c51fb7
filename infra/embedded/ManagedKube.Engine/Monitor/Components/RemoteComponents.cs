using System.Collections.Immutable;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Plugins.Calls;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Monitor.Components;

/// <summary>
/// Has components made by the provider that knows them. The provider registers the component and its children itself while the
/// program's registration waits; that registration is no step of its own.
/// </summary>
internal sealed class RemoteComponents(DeploymentRun run, Registrar registrar, ComponentRun host)
{
    /// <param name="request">The registration, with what comes from its parent.</param>
    /// <param name="goal">The same, as it was read.</param>
    /// <param name="inputs">Its inputs, output values included.</param>
    /// <returns>The component; null when it was left out, since something that it depends on has failed.</returns>
    /// <exception cref="StepFailedException">It failed; that has been reported.</exception>
    /// <exception cref="DeploymentStoppedException">The operation is coming to its end.</exception>
    public async Task<ConstructResult?> ConstructAsync(RegisterResourceRequest request, ResourceGoal goal, PropertyMap inputs)
    {
        run.Status.ThrowIfStopped();
        run.Secrets.Add(goal.Inputs);
        if (goal.Dependencies.Append(goal.Parent).Any(run.Program.HasFailed))
            return null;
        try
        {
            var parent = run.Program.TryGet(goal.Parent, out var registered) ? registered : null;
            var reference = await registrar.Providers.ResolveAsync(goal with { Custom = true }, parent).ConfigureAwait(false);
            var plugin = await run.Drivers.Directory.GetAsync(reference).ConfigureAwait(false);
            if (plugin is UnconfiguredPlugin)
                return await RegisterEmptyAsync(goal).ConfigureAwait(false);
            if (plugin is not IComponentPlugin components)
                throw new ProviderCallException($"the provider of '{goal.Package}' has no components", CallEffect.None);
            run.Plan.Open(goal.Urn);
            var providers = (parent?.Providers ?? goal.Providers).SetItems(goal.Providers);
            var result = await components.ConstructAsync(ConstructMessages.Fill(host.Construct(), request, goal, providers), inputs, run.Status.Stopped)
                .ConfigureAwait(false);
            run.Secrets.Add(result.Outputs);
            return result;
        }
        catch (Exception e) when (e is RegistrationException or ProviderCallException or PluginException or FormatException)
        {
            // After a stop, the provider's own registrations were broken off; why has been reported.
            run.Status.ThrowIfStopped();
            run.Events.Report(Severity.Error, $"the component could not be made: {e.Message}", goal.Urn);
            run.Status.Fail(DeploymentOutcome.ResourceFailed);
            throw new StepFailedException(e.Message, e);
        }
        catch (OperationCanceledException)
        {
            throw new DeploymentStoppedException();
        }
    }

    // In a preview, a provider whose configuration is not known yet cannot tell what the component consists of.
    private async Task<ConstructResult?> RegisterEmptyAsync(ResourceGoal goal)
    {
        var state = await registrar.RegisterAsync(goal with { Inputs = PropertyMap.Empty, Provider = "" }).ConfigureAwait(false);
        return state is null ? null : new ConstructResult(state.Urn, PropertyMap.Empty, ImmutableSortedDictionary<string, ImmutableArray<Urn>>.Empty);
    }
}
