using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Plans;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Guards;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;
using ManagedKube.Cli.Targets;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Deployments.Plans;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;
using Spectre.Console;

namespace ManagedKube.Cli.Operations;

/// <summary>
/// Carries a verb out on one stack. What changes something is previewed first, agreed to, and then bound to what the preview
/// showed.
/// </summary>
internal sealed class StackOperation(
    CliHost host, IDeploymentEngine engine, OpenStack stack, ITargetSession target, OperationOptions options)
{
    private readonly EngineObserver _observer = new(host, options);

    // A grant counts for what a preview has shown, so that nobody uses one up unseen.
    private readonly ImmutableArray<Grant> _grants = options.SkipPreview ? [] : [.. stack.Grants.Open(), .. options.Grants];

    private string Name => stack.Identity.Stack;

    public async Task<StackReport> RunAsync(Verb verb, CancellationToken cancel)
    {
        if (!verb.Changes() || options.PreviewOnly)
            return await ObserveAsync(verb, cancel).ConfigureAwait(false);
        var plan = options.Plan is { } file ? PlanFiles.Read(stack, file) : null;
        if (options.SkipPreview)
            return Done(verb, await ChangeAsync(verb, plan, [], cancel).ConfigureAwait(false));

        var before = stack.ReadState();
        var preview = await PreviewAsync(verb, before, plan, cancel).ConfigureAwait(false);
        host.Error.WriteLines(StackResultLines.Plan(verb, preview.Result, before, options.View));
        if (!preview.Succeeded || preview.HasChanges && options.ExpectNoChanges)
            return Judge(verb, preview);
        if ((Refuse(verb, preview) ?? Lack(verb, preview)) is { } refusal)
            return refusal;
        var used = StackGrants.NeededBy(preview.Result.Steps, _grants);
        foreach (var grant in used)
            host.Notice($"{Urn.Parse(grant.Resource).Name} may be lost this time: {grant.Reason} ({grant.By}).");
        if (preview.HasChanges && !options.Yes && !await AgreeAsync(verb, cancel).ConfigureAwait(false))
        {
            host.Error.WriteLine("Nothing was changed.");
            return preview.Report(Name, Outputs(verb, preview)) with { ExitCode = ExitCode.Cancelled };
        }
        // An update without changes still records what is no step: outputs, options, dependencies.
        if (!preview.HasChanges && verb != Verb.Up && before.PendingOperations.IsEmpty)
            return Done(verb, preview);
        return Done(verb, await ChangeAsync(verb, verb == Verb.Refresh ? null : preview.Result.ToPlan(), used, cancel).ConfigureAwait(false));
    }

    private Task<bool> AgreeAsync(Verb verb, CancellationToken cancel) => options.Confirmation is { } word
        ? host.AgreeByTypingAsync(options.Question ?? verb.Question(Name), word, cancel)
        : host.AgreeAsync(options.Question ?? verb.Question(Name), cancel);

    private async Task<StackReport> ObserveAsync(Verb verb, CancellationToken cancel)
    {
        var before = stack.ReadState();
        var run = await PreviewAsync(verb, before, null, cancel).ConfigureAwait(false);
        if (run.Succeeded && options.SavePlan is { } file)
            PlanFiles.Write(stack, file, run.Result.ToPlan());
        var report = Judge(verb, run);
        if (run.Succeeded && Refuse(verb, run) is { } refusal)
            report = refusal;
        if (verb == Verb.Preview && run.Succeeded)
        {
            foreach (var missing in MissingTools(run))
                host.Notice(missing);
        }

        if (verb == Verb.Drift && run.Succeeded)
            return Drift(report, run, KeptDifferences.Of(before.Outputs()));
        if (!options.Json && run.Succeeded)
            host.Out.WriteLines(StackResultLines.Plan(verb, run.Result, before, options.View));
        return report;
    }

    private StackReport? Refuse(Verb verb, ObservedRun preview)
    {
        if (verb is not (Verb.Up or Verb.Preview))
            return null;
        var steps = preview.Result.Steps;
        return Stop(verb, preview, ExitCode.Refused, StoppedMachines.Refusals(steps).Concat(LeavingNodes.Refusals(steps)));
    }

    private StackReport? Lack(Verb verb, ObservedRun preview) => verb == Verb.Up ? Stop(verb, preview, ExitCode.WrongUsage, MissingTools(preview)) : null;

    private ImmutableArray<string> MissingTools(ObservedRun preview) => RequiredTools.MissingFor(
        preview.Result.Steps, stack.Project, name => target.Environment.GetValueOrDefault(name) ?? host.Variable(name));

    // No report where nothing is wrong.
    private StackReport? Stop(Verb verb, ObservedRun preview, ExitCode code, IEnumerable<string> problems)
    {
        var told = problems.Select(problem => new Diagnostic(Severity.Error, problem) { Time = host.Clock.GetUtcNow() }).ToImmutableArray();
        if (told.IsEmpty)
            return null;
        host.Error.WriteLines(told.SelectMany(DiagnosticLines.Of));
        var report = preview.Report(Name, Outputs(verb, preview));
        return report with { ExitCode = code, Diagnostics = [.. report.Diagnostics, .. told] };
    }

    private StackReport Drift(StackReport report, ObservedRun run, ImmutableArray<string> kept)
    {
        if (!options.Json)
            host.Out.WriteLines([.. DriftLines.Of(Name, run.Result.Steps), .. DriftLines.Kept(kept)]);
        return report with
        {
            ExitCode = run.HasChanges || !kept.IsEmpty ? ExitCode.Differences : report.ExitCode,
            Diagnostics = [.. report.Diagnostics, .. kept.Select(difference => new Diagnostic(Severity.Warning, difference) { Time = host.Clock.GetUtcNow() })],
        };
    }

    private Task<ObservedRun> PreviewAsync(Verb verb, Snapshot state, DeploymentPlan? plan, CancellationToken cancel) => _observer.RunAsync(
        $"{verb.PreviewTitle()} ({Name})", isPreview: true, events => verb switch
        {
            Verb.Refresh or Verb.Drift => engine.PreviewRefreshAsync(Request(plan, _grants), state, events, cancel),
            Verb.Destroy => engine.PreviewDestroyAsync(Request(plan, _grants), state, events, cancel),
            _ => engine.PreviewAsync(Request(plan, _grants), state, events, cancel),
        });

    private async Task<ObservedRun> ChangeAsync(Verb verb, DeploymentPlan? plan, ImmutableArray<Grant> grants, CancellationToken cancel)
    {
        await using var session = await stack.OpenSessionAsync(host.LockOptions(options.LockWait), cancel).ConfigureAwait(false);
        stack.Grants.UseUp(grants, verb.Name());
        return await _observer.RunAsync($"{verb.Title()} ({Name})", isPreview: false, events => verb switch
        {
            Verb.Refresh => engine.RefreshAsync(Request(plan, grants), session, events, cancel),
            Verb.Destroy => engine.DestroyAsync(Request(plan, grants), session, events, cancel),
            _ => engine.UpdateAsync(Request(plan, grants), session, events, cancel),
        }).ConfigureAwait(false);
    }

    private StackReport Done(Verb verb, ObservedRun run)
    {
        var report = Judge(verb, run);
        if (report.ExitCode == ExitCode.Cancelled)
            host.Error.WriteLine(new Piece($"Cancelled. What had begun is recorded; 'mk {verb.Name()} {Name}' goes on from there.", Tone.Warning));
        if (!options.Json)
            host.Out.WriteLines(StackResultLines.Result(report, options.View));
        if (verb == Verb.Destroy && run.Succeeded && run.Result.State.Resources.Count(resource => resource.Protect) is > 0 and var kept)
            host.Error.WriteLine($"{kept} protected {(kept == 1 ? "resource is" : "resources are")} still there.");
        return report;
    }

    private StackReport Judge(Verb verb, ObservedRun run)
    {
        var report = run.Report(Name, Outputs(verb, run));
        return run is { Succeeded: true, HasChanges: true } && options.ExpectNoChanges ? report with { ExitCode = ExitCode.Differences } : report;
    }

    /// <summary>Outputs come from the program; a verb that does not run it has nothing to tell about them.</summary>
    private PropertyMap? Outputs(Verb verb, ObservedRun run) => verb.RunsProgram() switch
    {
        false => null,
        true when options.ShowSecrets => run.Result.State.Outputs().Reveal(),
        true => run.Result.State.Outputs(),
    };

    private DeploymentRequest Request(DeploymentPlan? plan, ImmutableArray<Grant> grants)
    {
        var request = new DeploymentRequest
        {
            Project = stack.Project,
            Stack = stack.Identity,
            Config = stack.Config,
            StackOutputs = stack.OtherStacks,
            Environment = target.Environment,
            SettleTime = target.SettleTime,
            Refresh = options.Refresh,
            Targets = options.Targets,
            Unprotected = [.. grants.Select(grant => Urn.Parse(grant.Resource))],
            ContinueOnError = options.ContinueOnError,
            Message = options.Message,
            RunProgram = options.RunProgram,
            Plan = plan,
            ImportPendingCreates = options.ImportPendingCreates,
            ClearPendingCreates = options.ClearPendingCreates,
        };
        return options.Parallel is { } parallel ? request with { Parallel = parallel } : request;
    }
}
