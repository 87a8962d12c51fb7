using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Lifecycle;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Engine.Events;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Recording;
using ManagedKube.Model.Versions;

namespace ManagedKube.Cli.Operations;

/// <summary>
/// Brings a cluster to other versions of its platform components (product spec D10), and of Talos and Kubernetes (D7-D9): step by step it
/// writes the latter into the customer's file, where they are not there yet, and deploys, until all is reached. It goes on from whatever
/// runs, so that one that stopped is simply begun again.
/// </summary>
internal sealed class ClusterUpgrade(CliServices services, Workplace workplace, ClusterUpgradeOptions options)
{
    private CliHost Host => services.Host;

    public async Task<ClusterUpgradeReport> RunAsync(string stack, CancellationToken cancel)
    {
        var running = Running(Recorded(stack));
        var ordered = Ordered(stack);
        var wanted = new RunningVersions(options.Talos ?? ordered.Talos, options.Kubernetes ?? ordered.Kubernetes);
        var way = Way(stack, wanted);
        Host.Error.WriteLines(UpgradeLines.Of(stack, running, wanted, way));
        if (options.PathOnly || way.IsEmpty)
            return new ClusterUpgradeReport(running, wanted, way, []);
        if (wanted != ordered && !options.Deployment.Yes && !await Host.AgreeAsync(
            $"Write these versions to {workplace.Project.StackFilePath(stack)}, each before its deployment?", cancel).ConfigureAwait(false))
        {
            Host.Error.WriteLine("Nothing was changed.");
            return new ClusterUpgradeReport(running, wanted, way, []) { ExitCode = ExitCode.Cancelled };
        }

        return new ClusterUpgradeReport(running, wanted, way, await DeployAsync(stack, wanted, way, cancel).ConfigureAwait(false));
    }

    // Components go first, as in each deployment.
    private UpgradeWay Way(string stack, RunningVersions wanted)
    {
        var recorded = Recorded(stack);
        var pins = ComponentPins.Of(ClusterDefinitions.Read(workplace.Loader, stack), ReleaseData.Embedded);
        return new UpgradeWay(ComponentSteps.Plan(ReleaseData.Embedded, recorded.ComponentVersions, pins), Path(Running(recorded), wanted));
    }

    private RecordedFacts Recorded(string stack) => RecordedOutput.Require(workplace.Loader, stack);

    private static RunningVersions Running(RecordedFacts recorded) => new(recorded.Versions.Talos, recorded.Versions.Kubernetes);

    private RunningVersions Ordered(string stack)
    {
        var versions = ClusterDefinitions.Read(workplace.Loader, stack).Versions;
        return ReleaseVersion.TryParse(versions.Talos, out var talos) && ReleaseVersion.TryParse(versions.Kubernetes, out var kubernetes)
            ? new RunningVersions(talos, kubernetes)
            : throw new CommandException(ExitCode.WrongUsage, $"{workplace.Project.StackFilePath(stack)}: cluster.versions has to name full versions x.y.z.");
    }

    private static ImmutableArray<VersionStep> Path(RunningVersions running, RunningVersions wanted)
    {
        var path = VersionSteps.Plan(ReleaseData.Embedded, running, wanted);
        if (path.Problem is not { } problem)
            return path.Steps;
        var enough = ReleaseData.Embedded.Talos.BranchOf(wanted.Talos)?.Runs(wanted.Kubernetes.Branch) is false ? TalosFor(running, wanted) : null;
        throw new CommandException(ExitCode.WrongUsage, enough is null ? problem : $"{problem} Say --talos {enough} too.");
    }

    // The next branch that runs the Kubernetes, in its newest release.
    private static ReleaseVersion? TalosFor(RunningVersions running, RunningVersions wanted) => ReleaseData.Embedded.Talos.Branches
        .Where(branch => branch.Branch > running.Talos.Branch && branch.Runs(wanted.Kubernetes.Branch))
        .OrderBy(branch => branch.Branch)
        .Select(branch => branch.Patches.NewestUntil(ReleaseData.Embedded.AsOf)?.Version)
        .FirstOrDefault(version => version is not null);

    // One step further, and no more: a file that skips a minor version breaks a rule.
    private void Order(string stack, VersionStep step)
    {
        var running = Running(Recorded(stack));
        if (VersionSteps.Plan(ReleaseData.Embedded, running, Ordered(stack)).Steps is [var next, ..] && next == step)
            return;
        new VersionOrder(services, workplace, stack).Write(step);
        if (VersionSteps.Plan(ReleaseData.Embedded, running, Ordered(stack)).Steps is not [var written, ..] || written != step)
        {
            throw new CommandException(ExitCode.WrongUsage,
                $"{workplace.Project.StackFilePath(stack)} is written, but the environment orders other versions. "
                + "Look for variables that begin with MANAGEDKUBE__CLUSTER__VERSIONS.");
        }
    }

    private async Task<ImmutableArray<StackReport>> DeployAsync(
        string stack, RunningVersions wanted, UpgradeWay way, CancellationToken cancel)
    {
        var reports = ImmutableArray.CreateBuilder<StackReport>();
        for (var rest = way; !rest.IsEmpty;)
        {
            var next = rest.Texts[0];
            Host.Error.WriteLine(new Piece($"Upgrade {reports.Count + 1} of {way.Texts.Length}: {next}", Tone.Heading));
            if (rest.Components.IsEmpty)
                Order(stack, rest.Nodes[0]);
            var deployment = options.Deployment with { Message = $"upgrade {next}" };
            var selection = new StackSelection { Names = [stack], SimulatorSpeed = options.SimulatorSpeed };
            var report = (await new OperationRunner(services, workplace, deployment).RunAsync(Verb.Up, selection, cancel).ConfigureAwait(false))[0];
            reports.Add(report);
            var left = report.ExitCode == ExitCode.Done ? Way(stack, wanted) : rest;
            if (left.Texts.Length >= rest.Texts.Length)
            {
                if (report.ExitCode == ExitCode.Done)
                {
                    throw new CommandException(ExitCode.Failed,
                        $"The deployment ended well, but {stack} still has to go from {next}. Is the stack's program of this release?");
                }

                Host.Error.WriteLine(new Piece($"The upgrade stopped at {next}. '{Again(stack)}' goes on from there.", Tone.Warning));
                break;
            }

            rest = left;
        }

        return reports.ToImmutable();
    }

    private string Again(string stack)
    {
        var talos = options.Talos is { } toTalos ? $" --talos {toTalos}" : "";
        var kubernetes = options.Kubernetes is { } toKubernetes ? $" --kubernetes {toKubernetes}" : "";
        return $"mk upgrade {stack}{talos}{kubernetes}";
    }
}
