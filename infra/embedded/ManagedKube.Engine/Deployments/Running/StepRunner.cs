using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Deployments.Hooks;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;

namespace ManagedKube.Engine.Deployments.Running;

/// <summary>Runs steps, some at once, and tells what becomes of them.</summary>
internal sealed class StepRunner(int parallel, RunStatus status, EventSink events, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _slots = new(parallel);
    private readonly Lock _lock = new();
    private readonly ImmutableArray<StepDescription>.Builder _ended = ImmutableArray.CreateBuilder<StepDescription>();

    /// <summary>The steps that have ended well, in order of their end.</summary>
    public ImmutableArray<StepDescription> Ended
    {
        get
        {
            lock (_lock)
                return _ended.ToImmutable();
        }
    }

    /// <summary>Forgets the steps so far: they prepared the operation and are not part of what it did.</summary>
    public void Forget()
    {
        lock (_lock)
            _ended.Clear();
    }

    /// <summary>Runs a step as soon as there is a free slot.</summary>
    /// <returns>The state afterwards.</returns>
    /// <exception cref="StepFailedException">It failed.</exception>
    /// <exception cref="DeploymentStoppedException">It was not started.</exception>
    public async Task<StepResult> RunAsync(StepDescription step, Func<Task<StepResult>> action)
    {
        try
        {
            await _slots.WaitAsync(status.Stopped).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            throw new DeploymentStoppedException();
        }
        try
        {
            status.ThrowIfStopped();
            return await RunNowAsync(step, action).ConfigureAwait(false);
        }
        finally
        {
            _slots.Release();
        }
    }

    public void Dispose() => _slots.Dispose();

    private async Task<StepResult> RunNowAsync(StepDescription step, Func<Task<StepResult>> action)
    {
        var started = time.GetTimestamp();
        events.StepStarted(step);
        try
        {
            var result = await action().ConfigureAwait(false);
            var ended = step with { New = result.New, Op = result.Op ?? step.Op, Differences = result.Differences ?? step.Differences };
            if (result.Error is not null)
                throw Failed(ended, started, result.Error, null);
            lock (_lock)
                _ended.Add(ended);
            events.StepEnded(ended, time.GetElapsedTime(started), null);
            return result;
        }
        catch (Exception e) when (e is ProviderCallException or PluginException or StateException or HookFailedException)
        {
            throw Failed(step, started, e.Message, e);
        }
        catch (OperationCanceledException e)
        {
            throw Failed(step, started, "cancelled", e);
        }
    }

    private StepFailedException Failed(StepDescription step, long started, string error, Exception? cause)
    {
        events.StepEnded(step, time.GetElapsedTime(started), error);
        events.Report(Severity.Error, $"{step.Op.Name()} failed: {error}", step.Urn);
        if (step.New is { IsProvider: true })
            status.FailProvider(cause);
        else
            status.Fail(DeploymentOutcome.ResourceFailed);
        return new StepFailedException(error, cause);
    }
}
