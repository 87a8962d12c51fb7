using System.Collections.Immutable;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Operations;

/// <summary>Carries a verb out on one stack after the other. A failure of one does not keep it from the others.</summary>
internal sealed class OperationRunner(CliServices services, Workplace workplace, OperationOptions options)
{
    private CliHost Host => services.Host;

    public async Task<ImmutableArray<StackReport>> RunAsync(Verb verb, StackSelection selection, CancellationToken cancel)
    {
        var reports = ImmutableArray.CreateBuilder<StackReport>();
        foreach (var stack in workplace.Catalog.Select(selection.Names, selection.All))
        {
            reports.Add(await TryRunAsync(verb, stack, selection.SimulatorSpeed, cancel).ConfigureAwait(false));
            if (cancel.IsCancellationRequested)
                break;
        }
        return reports.ToImmutable();
    }

    private async Task<StackReport> TryRunAsync(Verb verb, string stack, double simulatorSpeed, CancellationToken cancel)
    {
        try
        {
            return await RunAsync(verb, stack, simulatorSpeed, cancel).ConfigureAwait(false);
        }
        catch (Exception exception) when (Failures.ExpectedCode(exception) is { } code)
        {
            var message = Failures.Message(exception);
            Host.Error.WriteLines(DiagnosticLines.Of(new Diagnostic(Severity.Error, message) { Time = Host.Clock.GetUtcNow() }));
            var waitedInVain = exception is StackLockedException && options.LockWait > TimeSpan.Zero;
            return StackReport.Failure(stack, waitedInVain ? ExitCode.TimedOut : code, message, Host.Clock.GetUtcNow());
        }
    }

    private async Task<StackReport> RunAsync(Verb verb, string name, double simulatorSpeed, CancellationToken cancel)
    {
        var file = workplace.Loader.ReadFile(name);
        if (verb.RunsProgram())
        {
            var problems = new StackChecks(services, workplace).Run(
                name, file, workplace.Loader.ReadConfig(name, file), workplace.Loader.State(name).Look().Outputs());
            if (problems.Any(problem => problem.Severity == Severity.Error))
            {
                Host.Error.WriteLines(problems.SelectMany(DiagnosticLines.Of));
                return new StackReport { Stack = name, ExitCode = ExitCode.WrongUsage, Diagnostics = problems };
            }
        }
        var stack = workplace.Loader.Open(name, file);
        await using var target = await services.Targets.OpenAsync(stack.Target, workplace.Home, simulatorSpeed, cancel).ConfigureAwait(false);
        var report = await new StackOperation(Host, services.Engine, stack, target, options).RunAsync(verb, cancel).ConfigureAwait(false);
        if (report.ExitCode == ExitCode.Done && options.Remove)
            await stack.RemoveAsync(Host.LockOptions(options.LockWait), cancel).ConfigureAwait(false);
        return report;
    }
}
