using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Nodes;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.Events;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.Cli.Operations;

/// <summary>
/// Puts another machine in the place of one that failed, with its name, address and data disks (product spec D26-D28). It is an update
/// of the stack that is about this machine only: shown, agreed to, recorded and guarded as every other one.
/// </summary>
internal sealed class NodeReplacement(CliServices services, Workplace workplace, NodeReplacementOptions options)
{
    private CliHost Host => services.Host;

    public async Task<StackReport> RunAsync(string name, string machineName, CancellationToken cancel)
    {
        var stack = workplace.Loader.Open(name);
        var state = stack.ReadState();
        var machine = ReplaceableMachine.Find(state, name, machineName);
        RequireConsent(machine);
        if (Undeployed(name) is { } wrong)
            return wrong;
        await using var target = await services.Targets.OpenAsync(stack.Target, workplace.Home, options.SimulatorSpeed, cancel).ConfigureAwait(false);
        var cluster = new ClusterOperations(services.NodeDriver, target, workplace.Home, Host.Clock);
        var spare = await cluster.SpareAsync(machine.Request, cancel).ConfigureAwait(false);
        if (!spare.Refusals.IsEmpty)
        {
            throw new CommandException(ExitCode.Refused,
                $"{name} cannot spare {machine.Name} now:{string.Concat(spare.Refusals.Select(refusal => $"\n  {Printable.OneLine(refusal)}"))}");
        }

        if (spare is { Answers: true, IsReady: true })
            Host.Notice($"{machine.Name} is alive and ready. It is drained and leaves the cluster before it is replaced.");
        var report = await new StackOperation(Host, services.Engine, stack, target, Operation(stack, machine)).RunAsync(Verb.Up, cancel).ConfigureAwait(false);
        if (report.ExitCode != ExitCode.Done || options.Operation.PreviewOnly)
            return report;
        await cluster.AwaitReadyAsync(machine.Request, cancel).ConfigureAwait(false);
        var next = machine.Role == NodeRole.Carrier ? " Replace no other carrier before Ceph is HEALTH_OK again." : "";
        Host.Error.WriteLine($"{machine.Name} is a new machine and ready.{next}");
        return report;
    }

    private void RequireConsent(ReplaceableMachine machine)
    {
        if (machine.Machine.Protect && string.IsNullOrWhiteSpace(options.Reason))
            throw new CommandException(ExitCode.WrongUsage, $"{machine.Name} is protected. Say why it is replaced after --reason; it is recorded.");
        if (machine.Role != NodeRole.Carrier)
        {
            if (options.Carrier is not null)
                throw new CommandException(ExitCode.WrongUsage, $"{machine.Name} carries no Ceph disks: leave --carrier out.");
            return;
        }

        if (options.Carrier is { } agreed && agreed != machine.Name)
            throw new CommandException(ExitCode.WrongUsage, $"--carrier names {agreed}, but {machine.Name} is to be replaced.");
        if (options.Carrier is null && !Host.CanAsk)
            throw new CommandException(ExitCode.Refused, $"{Loss(machine)} Say --carrier {machine.Name} if it is to be replaced.");
    }

    /// <summary>What would get lost in a deployment of one machine: everything of the file would count as deployed.</summary>
    private StackReport? Undeployed(string name)
    {
        var (plan, problems) = new ClusterPlanning(services, workplace).Plan(name);
        if (plan is null)
        {
            Host.Error.WriteLines(problems.SelectMany(DiagnosticLines.Of));
            return new StackReport { Stack = name, ExitCode = ExitCode.WrongUsage, Diagnostics = problems };
        }

        return UndeployedChanges.Of(RecordedOutput.Require(workplace.Loader, name), plan) is { IsEmpty: false } changes
            ? throw new CommandException(ExitCode.Refused,
                $"{workplace.Project.StackFilePath(name)} orders what is not deployed yet ({string.Join(", ", changes)}). "
                + $"Deploy it first with 'mk up {name}', or take it back until the machine is replaced.")
            : null;
    }

    private OperationOptions Operation(OpenStack stack, ReplaceableMachine machine)
    {
        var isCarrier = machine.Role == NodeRole.Carrier;
        return options.Operation with
        {
            Targets = new TargetOptions
            {
                Targets = UrnPatterns.Parse([machine.Machine.Urn.Text, machine.Node.Text, .. machine.Disks.Select(disk => disk.Text)]),
                Replaces = UrnPatterns.Parse([machine.Machine.Urn.Text]),
            },
            Grants = machine.Machine.Protect ? stack.Grants.Prepare([machine.Machine.Urn], options.Reason!.Trim()) : [],
            Message = options.Reason is { Length: > 0 } reason ? $"replace {machine.Name}: {reason.Trim()}" : $"replace {machine.Name}",
            Question = isCarrier
                ? $"{Loss(machine)} Replace it?"
                : $"Replace {machine.Name} with a new machine? What is on its system disk is lost.",
            Confirmation = isCarrier && options.Carrier is null ? machine.Name : null,
            Yes = options.Operation.Yes && (!isCarrier || options.Carrier is not null),
        };
    }

    private static string Loss(ReplaceableMachine machine) =>
        $"{machine.Name} carries one of the three copies of everything in Ceph ({string.Join(", ", machine.Disks.Select(disk => disk.Name))}). "
        + "The disks are kept and attached to the new machine; until it is back there are two copies, and what is on its system disk is lost.";
}
