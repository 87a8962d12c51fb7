using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Nodes;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;
using ManagedKube.Engine.Deployments.Targeting;
using ManagedKube.Engine.State;
using ManagedKube.Model.Definition;
using ManagedKube.NodeDriver.Verbs;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Operations;

/// <summary>
/// Takes a cluster down for good at the end of its contract (product spec D30): only by a written order in its file whose notice has
/// ended, after a last snapshot of etcd, and with a record of what was done. Buckets go last, once the client has said so.
/// </summary>
internal sealed class Decommissioning(CliServices services, Workplace workplace, DecommissionOptions options)
{
    private const string OrderRule = "V83";

    private CliHost Host => services.Host;

    public async Task<StackReport> RunAsync(string name, CancellationToken cancel)
    {
        var definition = ClusterDefinitions.Read(workplace.Loader, name);
        var order = RequireOrder(name, definition);
        if (options.Confirmation is { } confirmation && confirmation != definition.Code)
            throw new CommandException(ExitCode.WrongUsage, $"--confirm says {confirmation}, but the cluster's code is {definition.Code}.");
        var stack = workplace.Loader.Open(name);
        var state = stack.ReadState();
        if (state.Resources.IsEmpty)
            throw new CommandException(ExitCode.WrongUsage, $"There is nothing left of {name}.");
        var buckets = state.Resources
            .Where(resource => resource is { Type: ClusterResources.Bucket, Delete: false })
            .Select(resource => resource.Urn)
            .ToImmutableArray();
        RequireWordAboutBuckets(name, buckets);

        await using var target = await services.Targets.OpenAsync(stack.Target, workplace.Home, options.SimulatorSpeed, cancel).ConfigureAwait(false);
        var operation = Operation(stack, state, definition.Code, buckets);
        if (operation.PreviewOnly)
            return await DeleteAsync().ConfigureAwait(false);
        var cluster = new ClusterOperations(services.NodeDriver, target, workplace.Home, Host.Clock);
        var snapshot = await SnapshotAsync(state, name, cluster, cancel).ConfigureAwait(false);
        var record = new DecommissionRecord(workplace.Home, definition, Host.Clock)
        {
            Order = order,
            Reason = options.Reason,
            Snapshot = snapshot,
            KeptBuckets = options.KeepBuckets ? buckets : [],
        };
        var report = await DeleteAsync().ConfigureAwait(false);
        var after = stack.ReadState();
        if (after.Resources.Length < state.Resources.Length)
            Tell(record.Write(state, after, report), report);
        return report;

        Task<StackReport> DeleteAsync() => new StackOperation(Host, services.Engine, stack, target, operation).RunAsync(Verb.Destroy, cancel);
    }

    private DecommissionDefinition RequireOrder(string name, ClusterDefinition definition)
    {
        var path = workplace.Project.StackFilePath(name);
        if (definition.Decommission is not { } order)
        {
            throw new CommandException(ExitCode.Refused,
                $"{path} holds no order to take {name} down. Write the client's order below 'cluster:': "
                + $"decommission: {{confirmation: {definition.Code}, noticeDate: {Host.Clock.GetUtcNow():yyyy-MM-dd}}}. "
                + "It takes effect 21 days after the notice (product spec V83, D30).");
        }

        var problems = new StackChecks(services, workplace).Find(name).Where(problem => problem is { Rule: OrderRule, IsError: true }).ToList();
        return problems.Count == 0
            ? order
            : throw new CommandException(
                ExitCode.Refused, string.Join('\n', problems.Select(problem => $"{problem.Place}: {problem.Setting}: {problem.Message} {problem.Remedy}")));
    }

    private void RequireWordAboutBuckets(string name, ImmutableArray<Urn> buckets)
    {
        if (options.KeepBuckets && options.DataHandedOver)
            throw new CommandException(ExitCode.WrongUsage, "Say --keep-buckets or --data-handed-over, not both.");
        if (buckets.IsEmpty || options.KeepBuckets || options.DataHandedOver)
            return;
        throw new CommandException(ExitCode.Refused,
            $"{name} has buckets with backups that are in no other place: {string.Join(", ", buckets.Select(bucket => bucket.Name))}. "
            + "Say --data-handed-over if the client has confirmed that nothing in them is needed any more, or --keep-buckets to delete them later.");
    }

    private async Task<SnapshotOutcome?> SnapshotAsync(Snapshot state, string name, ClusterOperations cluster, CancellationToken cancel)
    {
        // What is left of a cluster that was taken down before has no etcd any more.
        if (options.WithoutSnapshot || !RecordedRequests.HasCluster(state))
            return null;
        try
        {
            return await cluster.SnapshotAsync(RecordedRequests.OfCluster(state, name), file: null, cancel).ConfigureAwait(false);
        }
        catch (CommandException exception)
        {
            throw new CommandException(exception.ExitCode, $"{exception.Message}\nSay --without-snapshot if {name} is to be taken down without one.");
        }
    }

    private OperationOptions Operation(OpenStack stack, Snapshot state, string code, ImmutableArray<Urn> buckets) => options.Operation with
    {
        // With the accounts that can read them.
        Targets = options.KeepBuckets
            ? new TargetOptions { Excludes = UrnPatterns.Parse([.. buckets.Select(bucket => bucket.Text)]), ExcludeDependents = true }
            : TargetOptions.All,
        Grants = stack.Grants.Prepare(state.Resources.Where(resource => resource.Protect).Select(resource => resource.Urn).Distinct(), options.Reason),
        Message = $"decommission: {options.Reason}",
        Question = $"This deletes {code} and all of its data for good.",
        Confirmation = code,
        Yes = options.Confirmation is not null,
    };

    private void Tell(DecommissionRecord.Written record, StackReport report)
    {
        Host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"The record is {Printable.OneLine(record.File)}."));
        if (report.ExitCode != ExitCode.Done)
            return;
        Host.Error.WriteLine(new Piece("Left to do by hand:", Tone.Heading));
        Host.Error.WriteLines(record.LeftToDo.Select(task => Line.Of($"- {task}").Indented(2).Hanging(2)));
    }
}
