using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Hooks;
using ManagedKube.Engine.Deployments.Interrupted;
using ManagedKube.Engine.Deployments.Plans;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Monitor;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Pulumi.Protocol.Transport;

namespace ManagedKube.Engine.Deployments;

/// <summary>One operation of the engine from its start to its result, whatever happens in between.</summary>
internal sealed class Operation : IDisposable
{
    private readonly EngineServices _services;
    private readonly DeploymentRequest _request;
    private readonly Snapshot _state;
    private readonly IStackSession? _session;
    private readonly SecretFilter _secrets = new();
    private readonly EventSink _events;
    private readonly RunStatus _status;
    private readonly StepRunner _steps;
    private readonly RandomSeeds _seeds;
    private readonly EntryTable _entries;
    private readonly MonitorService _monitor;
    private DeploymentRun? _run;
    private string _address = "";

    /// <param name="services">What the engine stands on.</param>
    /// <param name="request">What to work on.</param>
    /// <param name="state">The state at the start.</param>
    /// <param name="session">Where changes are saved; null for a preview.</param>
    /// <param name="events">Receives what happens.</param>
    public Operation(EngineServices services, DeploymentRequest request, Snapshot state, IStackSession? session, IEngineEvents events)
    {
        (_services, _request, _state, _session) = (services, request, state, session);
        _events = new EventSink(events, services.Time, _secrets);
        // A preview goes on, so that it shows all that is wrong at once.
        _status = new RunStatus { IsPreview = session is null, ContinueOnError = session is null || request.ContinueOnError };
        _steps = new StepRunner(request.Parallel, _status, _events, services.Time);
        _seeds = new RandomSeeds(request.Plan);
        _entries = new EntryTable(state.Resources);
        _monitor = new MonitorService(_status);
    }

    /// <summary>The parts that the phases share; there while the operation's work runs.</summary>
    public DeploymentRun Run => _run ?? throw new InvalidOperationException("The operation is not running.");

    /// <summary>Runs the operation.</summary>
    /// <param name="kind">Its name in the history.</param>
    /// <param name="work">What it does once interrupted operations are resolved.</param>
    /// <param name="cancel">Asks it to end soon.</param>
    public async Task<DeploymentResult> RunAsync(string kind, Func<Operation, Task> work, CancellationToken cancel)
    {
        var started = _services.Time.GetUtcNow();
        RememberSecrets();
        await WorkAsync(work, cancel).ConfigureAwait(false);
        var ended = _services.Time.GetUtcNow();
        var steps = Steps();
        if (_session is not null)
            await CommitAsync(kind, started, ended, steps).ConfigureAwait(false);
        if (_status.Bug is { } bug)
            ExceptionDispatchInfo.Throw(bug);
        return new DeploymentResult
        {
            Outcome = _status.Outcome,
            Steps = steps,
            State = _session?.Current ?? _state with { Resources = _entries.Ordered(), PendingOperations = [] },
            Duration = ended - started,
            PlanHeader = new DeploymentPlan { Time = ended, EngineVersion = EngineVersion.Text, Config = _request.Config },
            Seed = _seeds.For,
        };
    }

    /// <summary>Runs the program and carries out what it asks for.</summary>
    public Task RunProgramAsync() => new ProgramPhase(Run, _services.Programs, _monitor, _address).RunAsync();

    /// <inheritdoc/>
    public void Dispose()
    {
        _steps.Dispose();
        _status.Dispose();
    }

    private async Task WorkAsync(Func<Operation, Task> work, CancellationToken cancel)
    {
        var engine = new EngineService(_status, _events);
        var server = await LoopbackServer.StartAsync(
            services => services.AddSingleton(engine).AddSingleton(_monitor),
            endpoints =>
            {
                endpoints.MapGrpcService<EngineService>();
                endpoints.MapGrpcService<MonitorService>();
            },
            CancellationToken.None).ConfigureAwait(false);
        _address = server.Address;
        await using (server.ConfigureAwait(false))
        {
            // Disposed before the server, whose open calls are theirs.
            var drivers = new Drivers(new PluginPool(Loaders(), Host(), _status.Stopped), _entries, _seeds, _services.Time, _session is null, _status.Stopped);
            await using (drivers.ConfigureAwait(false))
            {
                _run = CreateRun(drivers);
                using var cancelled = cancel.Register(() => Cancel(drivers));
                await GuardAsync(async () =>
                {
                    await new InterruptedOperations(Run).ResolveAsync(_state.PendingOperations).ConfigureAwait(false);
                    await work(this).ConfigureAwait(false);
                }).ConfigureAwait(false);
            }
        }
    }

    private async Task GuardAsync(Func<Task> work)
    {
        try
        {
            await work().ConfigureAwait(false);
        }
        catch (Exception e) when (e is StepFailedException or DeploymentStoppedException)
        {
            // Reported and counted where it happened.
        }
        catch (OperationCanceledException) when (_status.Stopped.IsCancellationRequested)
        {
            // What stopped it has been reported.
        }
        catch (Exception e) when (e is StateException or PluginException or ProviderCallException)
        {
            _events.Report(Severity.Error, e.Message);
            _status.Fail(DeploymentOutcome.ResourceFailed);
        }
        catch (Exception e)
        {
            _status.Crash(e);
        }
    }

    private void Cancel(Drivers drivers)
    {
        _status.Fail(DeploymentOutcome.Cancelled);
        _ = drivers.CancelAsync();
    }

    private DeploymentRun CreateRun(Drivers drivers) => new()
    {
        Request = _request,
        DryRun = _session is null,
        Time = _services.Time,
        Events = _events,
        Secrets = _secrets,
        Status = _status,
        Entries = _entries,
        State = new StateWriter(_entries, _session),
        Drivers = drivers,
        Steps = _steps,
        Targets = new TargetSet(_request.Targets),
        Hooks = new ResourceHooks(_session is null, _status, _events),
        Plan = new PlanGuard(_request.Plan, _session is null, _status, _events),
    };

    private ImmutableArray<IPluginLoader> Loaders()
    {
        var own = ImmutableDictionary<string, Func<PluginHost, IProviderPlugin>>.Empty
            .Add(PulumiPackage.Name, _ => new PulumiPackage(_entries, _request.StackOutputs));
        return [new InProcessPluginLoader(own), .. _services.Plugins];
    }

    private PluginHost Host() => new()
    {
        Project = _request.Project,
        EngineAddress = _address,
        Environment = _request.Environment.SetItem("PULUMI_PROJECT", _request.Stack.Project),
        Log = _events.Report,
        Output = line => _events.Report(Severity.Debug, line),
    };

    private void RememberSecrets()
    {
        foreach (var value in _request.Config.Values.Where(value => value.IsSecret))
            _secrets.Add(value.Text);
        foreach (var goal in (_request.Plan?.Resources.Values ?? []).Select(planned => planned.Goal).OfType<PlannedGoal>())
        {
            _secrets.Add(goal.InputDiff.Adds);
            _secrets.Add(goal.InputDiff.Updates);
        }
        foreach (var resource in _state.Resources)
        {
            _secrets.Add(resource.Inputs);
            _secrets.Add(resource.Outputs);
        }
    }

    // Components get their outputs after their step has ended.
    private ImmutableArray<StepDescription> Steps() =>
        [.. _steps.Ended.Select(step => step is { Custom: false, New: not null } && _entries.TryGet(step.Urn, out var state) ? step with { New = state } : step)];

    private async Task CommitAsync(string kind, DateTimeOffset started, DateTimeOffset ended, ImmutableArray<StepDescription> steps)
    {
        try
        {
            await _session!.CommitAsync(
                new HistoryEntry
                {
                    Kind = kind,
                    Started = started,
                    Ended = ended,
                    Succeeded = _status.Outcome == DeploymentOutcome.Succeeded,
                    Message = _request.Message,
                    ResourceChanges = steps.GroupBy(step => step.Op.Name()).ToImmutableSortedDictionary(group => group.Key, group => group.Count()),
                },
                CancellationToken.None).ConfigureAwait(false);
        }
        catch (StateException e)
        {
            _events.Report(Severity.Error, e.Message);
            _status.Fail(DeploymentOutcome.ResourceFailed);
        }
    }
}
