using ManagedKube.Engine.Deployments.Deleting;
using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Deployments.Registering;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Monitor;
using ManagedKube.Engine.Programs;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments;

/// <summary>Runs the program, carries out what it asks for, and, when it has ended well, deletes what it no longer asks for.</summary>
internal sealed class ProgramPhase(DeploymentRun run, IProgramLauncher launcher, MonitorService service, string address)
{
    // The program has shown its errors itself.
    private const int ReportedItself = 32;

    private static readonly TimeSpan GraceAfterStop = TimeSpan.FromSeconds(5);

    public async Task RunAsync()
    {
        using var monitor = new ProgramMonitor(run, address);
        service.Program = monitor;
        using var kill = new CancellationTokenSource();
        var program = LaunchAsync(kill.Token);
        var stopped = Task.Delay(Timeout.Infinite, run.Status.Stopped);

        await Task.WhenAny(program, monitor.Finished, stopped).ConfigureAwait(false);
        await monitor.DrainAsync().ConfigureAwait(false);
        if (program.IsCompleted)
            TakeExitCode(await program.ConfigureAwait(false));
        if (MayDelete() && run.Plan.IsComplete(run.Program.IsRegistered) && TargetCheck.Passes(run, run.Targets.Options.Targets, run.Targets.Options.Excludes))
            await new DeletionPhase(run).RunAsync(run.Program.IsWanted).ConfigureAwait(false);
        if (!program.IsCompleted)
            TakeExitCode(await EndAsync(program, monitor, stopped, kill).ConfigureAwait(false));
        await SaveStackOutputsAsync().ConfigureAwait(false);
    }

    // What is merely not registered yet must not be deleted. A preview goes on after a refusal, to list all of them.
    private bool MayDelete() => !run.Status.HasFailed
        || (run.DryRun && run.Status.Outcome is DeploymentOutcome.Refused or DeploymentOutcome.PlanViolated && !run.Status.Stopped.IsCancellationRequested);

    private async Task<int?> EndAsync(Task<int?> program, ProgramMonitor monitor, Task stopped, CancellationTokenSource kill)
    {
        monitor.LetExit();
        await Task.WhenAny(program, stopped).ConfigureAwait(false);
        try
        {
            return await program.WaitAsync(GraceAfterStop, run.Time).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            await kill.CancelAsync().ConfigureAwait(false);
            return await program.ConfigureAwait(false);
        }
    }

    // Null where it did not come to an end of its own.
    private async Task<int?> LaunchAsync(CancellationToken kill)
    {
        try
        {
            return await launcher.RunAsync(
                new ProgramRun
                {
                    Project = run.Request.Project,
                    Stack = run.Request.Stack,
                    Config = run.Request.Config,
                    Environment = run.Request.Environment,
                    EngineAddress = address,
                    DryRun = run.DryRun,
                    Parallel = run.Request.Parallel,
                    Output = run.Events.Output,
                },
                kill).ConfigureAwait(false);
        }
        catch (ProgramException e)
        {
            run.Events.Report(Severity.Error, e.Message);
            run.Status.Fail(DeploymentOutcome.ProgramFailed);
            return null;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private void TakeExitCode(int? code)
    {
        // After a stop, its calls were broken off; that it fails then says nothing.
        if (code is null or 0 || run.Status.Stopped.IsCancellationRequested)
            return;
        if (code != ReportedItself && !run.Status.HasFailed)
            run.Events.Report(Severity.Error, $"Program exited with non-zero exit code: {code}");
        run.Status.Fail(DeploymentOutcome.ProgramFailed);
    }

    private async Task SaveStackOutputsAsync()
    {
        var stack = Urn.Create(
            run.Request.Stack.Stack, run.Request.Stack.Project, default, Urn.StackType, $"{run.Request.Stack.Project}-{run.Request.Stack.Stack}");
        if (run.Program.StackOutputs is not { } outputs || !run.Entries.TryGet(stack, out var state))
            return;
        outputs = run.DryRun ? outputs : ComponentRegistration.Recordable(outputs, state.Outputs);
        var changed = state with { Outputs = run.Status.HasFailed ? state.Outputs.SetAll(outputs) : outputs };
        if (!changed.IsSameEntry(state))
            await run.State.RecordAsync(StateChange.Of(changed)).ConfigureAwait(false);
    }
}
