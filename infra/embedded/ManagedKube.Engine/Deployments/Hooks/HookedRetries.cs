using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Deployments.Hooks;

/// <summary>Tries failed provider calls again for as long as the resource's error hooks ask for it.</summary>
internal sealed class HookedRetries(HookRegistry registry, RunStatus status, EventSink events)
{
    /// <summary>As in Pulumi: the attempts of one operation, the first one included.</summary>
    private const int MaxAttempts = 100;

    /// <param name="operation"><c>create</c>, <c>update</c> or <c>delete</c>.</param>
    /// <param name="hooked">What the hooks are told.</param>
    /// <param name="call">Calls the provider.</param>
    /// <exception cref="ProviderCallException">It failed, and no hook asks for another attempt.</exception>
    /// <exception cref="PartialOperationException">The same, and something was left behind.</exception>
    public async Task<T> RunAsync<T>(string operation, HookCall hooked, Func<Task<T>> call)
    {
        var names = ResourceHooks.Names(HookKind.OnError, hooked);
        for (var failures = ImmutableArray<string>.Empty; ;)
            try
            {
                return await call().ConfigureAwait(false);
            }
            catch (Exception e) when (!names.IsEmpty && MayRepeat(e))
            {
                failures = failures.Insert(0, e.Message);
                if (failures.Length >= MaxAttempts)
                {
                    events.Report(
                        Severity.Warning,
                        string.Create(CultureInfo.InvariantCulture, $"the maximum of {MaxAttempts} attempts is reached"),
                        hooked.Urn);
                    throw;
                }
                if (!await AskAsync(names, hooked, operation, failures).ConfigureAwait(false))
                    throw;
                if (operation == "create" && e is PartialOperationException)
                {
                    events.Report(Severity.Warning, "the creation is not tried again, since the resource exists; the next update completes it", hooked.Urn);
                    throw;
                }
                events.Report(
                    Severity.Warning,
                    string.Create(CultureInfo.InvariantCulture, $"{operation} is tried again, as its error hook asks ({failures.Length}/{MaxAttempts})"),
                    hooked.Urn);
            }
    }

    // A provider that was broken off may still be at work.
    private bool MayRepeat(Exception failure) => !status.Stopped.IsCancellationRequested
        && failure is PartialOperationException or ProviderCallException { Effect: not CallEffect.Interrupted };

    private async Task<bool> AskAsync(ImmutableArray<string> names, HookCall hooked, string operation, ImmutableArray<string> failures)
    {
        var retry = false;
        foreach (var name in names)
        {
            var answer = registry.TryGet<ErrorHook>(name, out var hook)
                ? await hook.RunAsync(hooked, operation, failures, status.Stopped).ConfigureAwait(false)
                : new ErrorHookAnswer(false, "it is not registered");
            if (answer.Error.Length > 0)
            {
                events.Report(Severity.Error, $"the error hook '{name}' failed: {answer.Error}", hooked.Urn);
                return false;
            }
            retry |= answer.Retry;
        }
        return retry;
    }
}
