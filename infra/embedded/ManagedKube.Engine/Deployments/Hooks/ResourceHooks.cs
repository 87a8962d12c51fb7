using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Deployments.Hooks;

/// <summary>Runs the hooks that a program has bound to its resources.</summary>
internal sealed class ResourceHooks(bool dryRun, RunStatus status, EventSink events)
{
    private readonly ConcurrentDictionary<Urn, (HookKind Kind, ResourceState? Old)> _awaitingOutputs = new();

    /// <summary>What the program has registered.</summary>
    public HookRegistry Registry { get; } = new();

    /// <summary>Runs what must succeed before an operation.</summary>
    /// <exception cref="HookFailedException">A hook failed; the operation must not be done.</exception>
    public async Task BeforeAsync(HookKind kind, ResourceState? old, ResourceState? wanted)
    {
        if (await RunAsync(kind, new HookCall(old, wanted, null)).ConfigureAwait(false) is { } error)
            throw new HookFailedException(error);
    }

    /// <summary>Runs what follows an operation. A failure does not undo the operation: the run goes on, and fails at its end.</summary>
    public async Task AfterAsync(HookKind kind, ResourceState? old, ResourceState? present)
    {
        var call = new HookCall(old, present, present?.Outputs);
        if (await RunAsync(kind, call).ConfigureAwait(false) is not { } error)
            return;
        events.Report(Severity.Error, error, call.Urn);
        status.FailAtEnd(DeploymentOutcome.ResourceFailed);
    }

    /// <summary>A component has been registered; the hooks that follow run once it has its outputs.</summary>
    public void AwaitOutputs(HookKind kind, ResourceState? old, Urn component) => _awaitingOutputs[component] = (kind, old);

    /// <summary>A component has its outputs.</summary>
    public Task HasOutputsAsync(ResourceState component) => _awaitingOutputs.TryRemove(component.Urn, out var registered)
        ? AfterAsync(registered.Kind, registered.Old, component)
        : Task.CompletedTask;

    // Null: all went well.
    private async Task<string?> RunAsync(HookKind kind, HookCall call)
    {
        foreach (var name in Names(kind, call))
        {
            if (!Registry.TryGet<ResourceHook>(name, out var hook))
                return $"the hook '{name}' is not registered: the program that registers it must run";
            if (dryRun && !hook.OnDryRun)
                continue;
            var error = await hook.RunAsync(call, status.Stopped).ConfigureAwait(false);
            if (error.Length == 0)
                continue;
            if (!hook.IgnoreErrors)
                return $"the hook '{name}' ({kind}) failed: {error}";
            events.Report(Severity.Warning, $"the hook '{name}' ({kind}) failed: {error}", call.Urn);
        }
        return null;
    }

    /// <summary>The hooks of a kind that are bound to the resource: as it is wanted, or, where it is deleted, as it was.</summary>
    public static ImmutableArray<string> Names(HookKind kind, HookCall call) => (call.New ?? call.Old)!.Hooks.GetValueOrDefault(kind, []);
}
